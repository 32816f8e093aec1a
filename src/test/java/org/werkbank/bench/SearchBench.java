package org.werkbank.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.werkbank.search.Question;
import org.werkbank.search.Search;
import org.werkbank.search.SearchIndex;
import org.werkbank.search.Suggestions;

/**
 * Search at a thousand and at a hundred thousand units, in this process, beside Lucene itself on
 * the same index. System property {@code bench.units}: the larger number.
 */
final class SearchBench {
  private static final int FEW = 1_000;
  private static final int MANY = Integer.getInteger("bench.units", 100_000);
  private static final int MOST_SUGGESTED = 8;
  private static final int[] CLIENTS = {1, 32};

  /** Behind a question it changes nothing, but makes it too long to be answered from memory. */
  private static final String LONG = " ".repeat(200);

  private final Path work;
  private final double seconds;
  private final SearchReport report;

  SearchBench(Path work, double seconds, SearchReport report) {
    this.work = work;
    this.seconds = seconds;
    this.report = report;
  }

  /** Measures with units made of these courses. */
  void run(Path courses) throws IOException, InterruptedException {
    Material material = Material.of(courses);
    for (int units : new int[] {FEW, MANY}) run(units, new Corpus(material, units));
  }

  private void run(int units, Corpus corpus) throws IOException, InterruptedException {
    Path folder = work.resolve("search-" + units);
    SearchIndex index = new SearchIndex(folder, List.of(corpus));
    long start = System.nanoTime();
    index.follow();
    double built = (System.nanoTime() - start - corpus.spent()) / 1e9;
    try (Directory directory = new MMapDirectory(only(folder));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      report.built(units, reader.numDocs(), built, size(folder), reader.leaves().size());
      BareSearch bare = new BareSearch(reader);
      Queries queries = new Queries(reader);
      for (Queries.Sort sort : Queries.Sort.values())
        measure(units, queries.of(sort), ours(index, sort), bare::find);
    } finally {
      index.close();
    }
  }

  private static Timing.Operation ours(SearchIndex index, Queries.Sort sort) {
    Suggestions suggestions = new Suggestions(index);
    Search search = new Search(index);
    return sort == Queries.Sort.SUGGESTION
        ? query -> suggestions.of(query.text(), query.language(), Optional.empty(), MOST_SUGGESTED)
        : query -> search.find(Question.of(query.text() + LONG, query.language()));
  }

  private void measure(
      int units, List<Queries.Query> queries, Timing.Operation ours, Timing.Operation bare)
      throws IOException, InterruptedException {
    Timing.measure(queries, 2, 3 * seconds, ours);
    Timing.measure(queries, 2, 3 * seconds, bare);
    String title = queries.get(0).sort().title();
    for (int clients : CLIENTS) {
      report.measured(
          units,
          title,
          Timing.measure(queries, clients, seconds, ours),
          Timing.measure(queries, clients, seconds, bare));
    }
  }

  /** The folder of the only index there is. */
  private static Path only(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findFirst().orElseThrow();
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(SearchBench::bytes).sum();
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
