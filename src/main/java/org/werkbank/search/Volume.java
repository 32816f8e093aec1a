package org.werkbank.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.MMapDirectory;

/**
 * One index in one folder, with its only writer. What it holds, source by source, is written with
 * each commit, so that after a kill it is known what is there.
 */
final class Volume implements Closeable {
  private static final String VERSION = "werkbank.version";
  private static final String HOLDS = "holds:";
  private static final int SEGMENTS_PER_TIER = 4;
  private static final int MOST_PAIRS = 20_000;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Map<String, String> holds = new HashMap<>();
  private volatile Synonyms synonyms;

  private Volume(Path folder, Directory directory, IndexWriter writer) throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, new Searchers());
    this.synonyms = read();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data == null) return;
    for (Map.Entry<String, String> line : data) {
      if (line.getKey().startsWith(HOLDS))
        holds.put(line.getKey().substring(HOLDS.length()), line.getValue());
    }
  }

  /**
   * Opens an index that is there, after every file of it was compared with its checksum.
   *
   * @throws IOException if there is none, it is broken, or of another version
   */
  static Volume open(Path folder, String version) throws IOException {
    Directory directory = new MMapDirectory(folder);
    try {
      check(directory, version);
      return new Volume(folder, directory, writer(directory, IndexWriterConfig.OpenMode.APPEND));
    } catch (IOException | IllegalArgumentException broken) {
      directory.close();
      throw broken;
    }
  }

  /** An empty index in a folder nobody else uses. */
  static Volume create(Path folder, String version) throws IOException {
    Directory directory = new MMapDirectory(folder);
    try {
      IndexWriter writer = writer(directory, IndexWriterConfig.OpenMode.CREATE);
      Volume volume = new Volume(folder, directory, writer);
      volume.commit(version);
      return volume;
    } catch (IOException failed) {
      directory.close();
      throw failed;
    }
  }

  private static void check(Directory directory, String version) throws IOException {
    Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
    if (!version.equals(data.get(VERSION)))
      throw new IOException("made by version " + data.get(VERSION));
    try (CheckIndex check = new CheckIndex(directory)) {
      check.setChecksumsOnly(true);
      check.setThreadCount(1);
      if (!check.checkIndex().clean) throw new IOException("damaged");
    }
  }

  private static IndexWriter writer(Directory directory, IndexWriterConfig.OpenMode mode)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
    config.setOpenMode(mode);
    config.setRAMBufferSizeMB(32);
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setSegmentsPerTier(SEGMENTS_PER_TIER);
    config.setMergePolicy(merges);
    config.setSimilarity(Ranking.SIMILARITY);
    return new IndexWriter(directory, config);
  }

  /** Searchers rank as the writer counted. */
  private static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
      IndexSearcher searcher = super.newSearcher(reader, previous);
      searcher.setSimilarity(Ranking.SIMILARITY);
      searcher.setQueryCache(null);
      return searcher;
    }
  }

  /** Sources with their fingerprints. */
  Map<String, String> holds() {
    return Map.copyOf(holds);
  }

  /** Puts a source in the place of what was there of it. */
  void put(String source, String fingerprint, List<Document> documents) throws IOException {
    writer.updateDocuments(new Term(Fields.SOURCE, source), documents);
    holds.put(source, fingerprint);
  }

  /** Forgets a source. */
  void forget(String source) throws IOException {
    writer.deleteDocuments(new Term(Fields.SOURCE, source));
    holds.remove(source);
  }

  /** Lets searches see what was put. */
  void show() throws IOException {
    searchers.maybeRefreshBlocking();
    synonyms = read();
  }

  private Synonyms read() throws IOException {
    List<Pair> pairs = new ArrayList<>(Glossary.pairs());
    IndexSearcher searcher = searchers.acquire();
    try {
      Query all = new TermQuery(new Term(Fields.PAIR, Fields.YES));
      for (ScoreDoc hit : searcher.search(all, MOST_PAIRS).scoreDocs) {
        Document pair = searcher.storedFields().document(hit.doc);
        pairs.add(new Pair(pair.get(Fields.PAIR_DE), pair.get(Fields.PAIR_EN)));
      }
    } finally {
      searchers.release(searcher);
    }
    return new Synonyms(pairs);
  }

  Synonyms synonyms() {
    return synonyms;
  }

  /** Makes what was put outlast a kill. */
  void commit(String version) throws IOException {
    Map<String, String> data = new HashMap<>();
    data.put(VERSION, version);
    holds.forEach((source, fingerprint) -> data.put(HOLDS + source, fingerprint));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  SearcherManager searchers() {
    return searchers;
  }

  /** Whether the writer gave up. */
  boolean broken() {
    return !writer.isOpen() || writer.getTragicException() != null;
  }

  /** How many documents there are, for the log. */
  int size() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return reader.numDocs();
    }
  }

  /** Closes it, whatever state it is in, and deletes its folder. */
  void throwAway() throws IOException {
    try {
      close();
    } finally {
      remove(folder);
    }
  }

  /**
   * Deletes a folder.
   *
   * @throws IOException if another server writes in it
   */
  static void remove(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return;
    try (Directory directory = new MMapDirectory(folder);
        Lock alone = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        Stream<Path> files = Files.list(folder)) {
      alone.ensureValid();
      for (Path file : files.toList()) Files.delete(file);
    }
    Files.deleteIfExists(folder);
  }

  @Override
  public void close() throws IOException {
    try {
      searchers.close();
      writer.rollback();
    } finally {
      directory.close();
    }
  }
}
