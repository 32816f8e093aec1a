package org.werkbank.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.werkbank.search.words.Words;

/**
 * The index of this server, always on its way to what the shelves hold. It lies in a numbered
 * folder; one that is missing, damaged or of another version is replaced by the next number, while
 * searches go on in the old one as long as it answers.
 */
@ApplicationScoped
public class SearchIndex {
  private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());
  private static final String VERSION = "1." + Words.VERSION;
  private static final int DOCUMENTS_BETWEEN_COMMITS = 5_000;
  private static final int LONGEST_REST = 60;

  private Path folder;
  private Iterable<Shelf> shelves;
  private String version;
  private volatile Volume now;
  private volatile boolean damaged;
  private int number;
  private int failures;
  private int rest;

  protected SearchIndex() {}

  @Inject
  SearchIndex(
      @ConfigProperty(name = "werkbank.data.dir") String data, @Any Instance<Shelf> shelves) {
    this(Path.of(data).resolve("search"), shelves);
  }

  /** An index in this folder of exactly these shelves. */
  public SearchIndex(Path folder, Iterable<Shelf> shelves) {
    this(folder, shelves, VERSION);
  }

  SearchIndex(Path folder, Iterable<Shelf> shelves, String version) {
    this.folder = folder;
    this.shelves = shelves;
    this.version = version;
  }

  /** What is asked of the index. */
  interface Work<T> {
    T in(IndexSearcher searcher, Synonyms synonyms) throws IOException;
  }

  /**
   * Brings the index in line with the shelves, as far as it is not.
   *
   * @return whether anything changed
   * @throws UncheckedIOException if the disk fails; a later call tries again, after ever longer
   *     rests
   */
  public synchronized boolean follow() {
    if (rest > 0) {
      rest--;
      return false;
    }
    try {
      if (damaged || now != null && now.broken()) return rebuild();
      if (now == null) now = opened();
      return fill(now);
    } catch (IOException failed) {
      damaged = true;
      rest = Math.min(failures++, LONGEST_REST);
      throw new UncheckedIOException(failed);
    }
  }

  /** Makes a new index beside the living one and then takes its place. */
  private boolean rebuild() throws IOException {
    Volume old = now;
    Volume fresh = created();
    boolean complete = false;
    try {
      fill(fresh);
      complete = true;
    } finally {
      if (!complete) fresh.throwAway();
    }
    now = fresh;
    damaged = false;
    failures = 0;
    if (old != null) leave(old);
    removeOthers();
    return true;
  }

  private static void leave(Volume old) {
    try {
      old.throwAway();
    } catch (IOException gone) {
      LOG.log(Level.INFO, "The old search index could not be closed: {0}", gone.getMessage());
    }
  }

  private boolean fill(Volume volume) throws IOException {
    Map<String, String> holds = volume.holds();
    Map<String, String> all = new HashMap<>();
    int waiting = 0;
    boolean changed = false;
    for (Shelf shelf : shelves) {
      Map<String, String> stock = shelf.stock();
      all.putAll(stock);
      for (Map.Entry<String, String> line : stock.entrySet()) {
        if (line.getValue().equals(holds.get(line.getKey()))) continue;
        waiting += put(volume, shelf, line.getKey(), line.getValue());
        changed = true;
        if (waiting < DOCUMENTS_BETWEEN_COMMITS) continue;
        waiting = 0;
        volume.show();
        volume.commit(version);
      }
    }
    for (String source : holds.keySet()) {
      if (all.containsKey(source)) continue;
      volume.forget(source);
      changed = true;
    }
    if (changed) {
      volume.show();
      volume.commit(version);
    }
    return changed;
  }

  private static int put(Volume volume, Shelf shelf, String source, String fingerprint)
      throws IOException {
    List<Document> documents = new ArrayList<>();
    shelf.pairs(source).forEach(pair -> documents.add(Documents.of(source, pair)));
    shelf.entries(source).forEach(entry -> documents.add(Documents.of(source, entry)));
    volume.put(source, fingerprint, documents);
    return documents.size();
  }

  /**
   * Asks the index; what is put meanwhile does not disturb it. If it cannot be read (a file cut
   * short under its map is an {@link InternalError}), it is made anew.
   *
   * @param otherwise the answer while there is no index
   */
  <T> T ask(Work<T> work, T otherwise) {
    for (int attempt = 0; attempt < 2; attempt++) {
      Volume volume = now;
      if (volume == null) return otherwise;
      try {
        IndexSearcher searcher = volume.searchers().acquire();
        try {
          return work.in(searcher, volume.synonyms());
        } finally {
          volume.searchers().release(searcher);
        }
      } catch (AlreadyClosedException replaced) {
        LOG.log(Level.FINE, "The index was replaced during a search", replaced);
      } catch (IOException | InternalError failed) {
        damaged = true;
        LOG.log(Level.SEVERE, "The index is damaged and will be made anew", failed);
        return otherwise;
      }
    }
    return otherwise;
  }

  private Volume opened() throws IOException {
    for (Path there : volumes()) {
      try {
        Volume volume = Volume.open(there, version);
        LOG.log(Level.INFO, "The search index has {0} documents", volume.size());
        return volume;
      } catch (IOException | IllegalArgumentException broken) {
        LOG.log(Level.INFO, "The search index is made anew: {0}", broken.getMessage());
      }
    }
    Volume fresh = created();
    now = fresh;
    removeOthers();
    return fresh;
  }

  private Volume created() throws IOException {
    number = Math.max(number, volumes().stream().mapToInt(SearchIndex::number).max().orElse(0)) + 1;
    return Volume.create(
        Files.createDirectories(folder.resolve(Integer.toString(number))), version);
  }

  /** Folders of indexes, newest first. */
  private List<Path> volumes() throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(path -> path.getFileName().toString().matches("\\d{1,9}"))
          .sorted(Comparator.comparingInt(SearchIndex::number).reversed())
          .toList();
    }
  }

  private static int number(Path volume) {
    return Integer.parseInt(volume.getFileName().toString());
  }

  /** All but the newest. What cannot be deleted now is tried again next time. */
  private void removeOthers() throws IOException {
    List<Path> others = volumes().stream().skip(1).toList();
    for (Path other : others) {
      try {
        Volume.remove(other);
      } catch (IOException busy) {
        LOG.log(Level.WARNING, "An old search index cannot be deleted: {0}", busy.getMessage());
      }
    }
  }

  /** Everything that was committed stays. */
  @PreDestroy
  public synchronized void close() {
    Volume last = now;
    now = null;
    if (last == null) return;
    try {
      last.close();
    } catch (IOException failed) {
      LOG.log(Level.WARNING, "The search index could not be closed", failed);
    }
  }
}
