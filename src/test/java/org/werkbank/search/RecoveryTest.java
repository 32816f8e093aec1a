package org.werkbank.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.werkbank.fixtures.Books;
import org.werkbank.platform.text.Language;

/** Whatever happens to the folder of the index, the next start serves correct results. */
class RecoveryTest {
  private static final int SOURCES = 40;

  @TempDir Path folder;

  @Test
  void aRestartReadsNothingAgain() {
    Counted books = new Counted();
    start(books).close();
    int read = books.read;
    start(books).close();
    assertEquals(read, books.read);
  }

  @Test
  void aDeletedFolderIsMadeAnew() throws IOException {
    start(books()).close();
    delete(folder);
    try (Opened index = new Opened(start(books()))) {
      assertEquals(everything(), index.finds());
    }
  }

  @Test
  void everyFileOfTheIndexMayBeDamaged() throws IOException {
    start(books()).close();
    for (String name : names()) {
      if (name.equals("write.lock")) continue;
      Path file = volume().resolve(name);
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(file, bytes);
      try (Opened index = new Opened(start(books()))) {
        assertEquals(everything(), index.finds(), name);
      }
      assertEquals(1, volumes().size(), name);
    }
  }

  @Test
  void everyFileOfTheIndexMayBeMissingOrCutShort() throws IOException {
    start(books()).close();
    for (String name : names()) {
      if (name.equals("write.lock")) continue;
      Path file = volume().resolve(name);
      if (!Files.exists(file)) continue;
      byte[] bytes = Files.readAllBytes(file);
      if (name.length() % 2 == 0) Files.write(file, java.util.Arrays.copyOf(bytes, 10));
      else Files.delete(file);
      try (Opened index = new Opened(start(books()))) {
        assertEquals(everything(), index.finds(), name);
      }
    }
  }

  @Test
  void anIndexOfAnotherVersionIsMadeAnew() {
    Counted books = new Counted();
    new Opened(new SearchIndex(folder, List.of(books), "older")).followed().close();
    int read = books.read;
    try (Opened index = new Opened(start(books))) {
      assertEquals(everything(), index.finds());
    }
    assertEquals(2 * read, books.read);
  }

  @Test
  void whileADeletedFolderIsMadeAnewTheOldOneAnswers() throws IOException {
    Books books = books();
    SearchIndex index = start(books);
    try (Opened open = new Opened(index)) {
      delete(folder);
      books.put("late", Books.text(Language.DE, "Spät", "Der Nachzügler."));
      assertThrows(UncheckedIOException.class, index::follow);
      assertEquals(everything(), open.finds());
      assertTrue(index.follow());
      assertEquals(everything(), open.finds());
      assertEquals(1, open.search.find(Question.of("Nachzügler", Language.DE)).total());
    }
  }

  @Test
  void twoServersOnOneFolderLeaveEachOtherAlone() {
    try (Opened one = new Opened(start(books()));
        Opened other = new Opened(start(books()))) {
      assertEquals(everything(), one.finds());
      assertEquals(everything(), other.finds());
    }
  }

  @Test
  void afterAKillInTheMiddleOfIndexingTheNextStartServesEverything() throws Exception {
    for (int round = 1; round <= 4; round++) {
      Process server =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Indexing.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (BufferedReader said = server.inputReader()) {
        for (int rounds = 0; rounds < 3 * round; rounds++) said.readLine();
        server.destroyForcibly().waitFor();
      }
      assertEquals(128 + 9, server.exitValue());
      try (Opened index = new Opened(start(books()))) {
        assertEquals(everything(), index.finds());
      }
    }
  }

  /** A server that indexes without end, to be killed. */
  static final class Indexing {
    private Indexing() {}

    public static void main(String[] arguments) {
      Books books = books();
      SearchIndex index = new SearchIndex(Path.of(arguments[0]), List.of(books));
      for (int round = 0; ; round++) {
        for (int i = 0; i < SOURCES; i++) books.put("s" + i, entry(i, "Runde " + round));
        books.put("of round " + round, entry(round, "Runde"));
        index.follow();
        System.out.println(round); // the parent counts these lines
      }
    }
  }

  /** Counts how often something is read. */
  private static final class Counted implements Shelf {
    private final Books books = books();
    private int read;

    @Override
    public java.util.Map<String, String> stock() {
      return books.stock();
    }

    @Override
    public List<Entry> entries(String source) {
      read++;
      return books.entries(source);
    }
  }

  private record Opened(SearchIndex index, Search search) implements AutoCloseable {
    Opened(SearchIndex index) {
      this(index, new Search(index));
    }

    Opened followed() {
      index.follow();
      return this;
    }

    List<Integer> finds() {
      return IntStream.range(0, SOURCES)
          .map(i -> search.find(Question.of("Nummer" + i, Language.DE)).total())
          .boxed()
          .toList();
    }

    @Override
    public void close() {
      index.close();
    }
  }

  private SearchIndex start(Shelf shelf) {
    SearchIndex index = new SearchIndex(folder, List.of(shelf));
    index.follow();
    return index;
  }

  private static Books books() {
    Books books = new Books();
    for (int i = 0; i < SOURCES; i++) books.put("s" + i, entry(i, "Ruhe"));
    return books;
  }

  private static Entry entry(int number, String title) {
    return Books.text(Language.DE, title, "Der Text mit der Nummer" + number + ".");
  }

  /** One hit for each number. */
  private static List<Integer> everything() {
    return IntStream.range(0, SOURCES).map(i -> 1).boxed().toList();
  }

  private List<Path> volumes() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.toList();
    }
  }

  private Path volume() throws IOException {
    return volumes().get(0);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(volume())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
