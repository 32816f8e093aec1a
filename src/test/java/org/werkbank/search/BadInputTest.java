package org.werkbank.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.werkbank.fixtures.Books;
import org.werkbank.platform.text.Language;

/** Whatever is typed is text: never an error, never slow, always escaped. */
class BadInputTest {
  private static final Duration SLOW = Duration.ofMillis(100);

  @TempDir static Path folder;
  private static SearchIndex index;
  private static Search search;
  private static Suggestions suggestions;
  private static boolean warm;

  @BeforeAll
  static void open() {
    Books books = new Books();
    for (int i = 0; i < 2000; i++) {
      books.put(
          "s" + i,
          Books.text(
              i % 2 == 0 ? Language.DE : Language.EN,
              "Titel " + i,
              "Ein <b>Text</b> & \"mehr\" über Lager a b c " + i + " und Spindeln. e".repeat(20)));
    }
    index = new SearchIndex(folder, List.of(books));
    index.follow();
    search = new Search(index);
    suggestions = new Suggestions(index);
    for (String text : inputs().toList()) everyWay(text);
    warm = true;
  }

  @AfterAll
  static void close() {
    index.close();
  }

  static Stream<String> inputs() {
    Stream<String> fixed =
        Stream.of(
            "",
            " ",
            "*:*",
            "*",
            "?",
            "title:secret OR draft:yes",
            "\"",
            "\"\"\"\"",
            "((((((",
            "a AND (b OR",
            "[a TO b] {x TO *}",
            "/.*/",
            "word~99999",
            "^^^^ a^1e99",
            "\\",
            "a".repeat(10_000),
            "a ".repeat(5_000),
            "*a*b*c*d*".repeat(1_000),
            "?".repeat(10_000),
            "Donaudampfschifffahrtsgesellschaftskapitän".repeat(200),
            "-".repeat(10_000),
            "a-".repeat(5_000),
            "1.".repeat(5_000),
            "n. i. O. ".repeat(1_000),
            "\u0000\u0001\u0007\u001b[31m\u009f",
            "Lager\u0000Spindel\r\n\tText",
            "\u202eLager\u202c \u200f\u200e",
            "مرحبا بالعالم שלום",
            "\ud83d\udd27\ud83e\udd16 Lager \ud83d\udd27",
            "\ud83d",
            "\udd27Lager",
            "a\u0301\u0301\u0301".repeat(3_000),
            "\u00ad".repeat(10_000),
            "<script>alert(1)</script>",
            "<mark>Lager</mark>",
            "&lt;b&gt; &amp; ' \"",
            "';drop table person;--",
            "${jndi:ldap://x}",
            "#{viewer.name}",
            "../../etc/passwd",
            "%00%0a%",
            "𝕃𝕒𝕘𝕖𝕣",
            "ﬁlter ﬂow",
            "漢字 かな 한글");
    Random random = new Random(7);
    Stream<String> noise =
        Stream.generate(
                () ->
                    random
                        .ints(1 + random.nextInt(300), 0, 0x3000)
                        .mapToObj(c -> Character.toString((char) c))
                        .reduce("", String::concat))
            .limit(100);
    return Stream.concat(fixed, noise);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void itIsAnsweredAtOnceAndEscaped(String text) {
    everyWay(text);
  }

  @Test
  void whatLooksLikeMarkupIsText() {
    String sentence =
        search.find(Question.of("Text", Language.DE)).hits().get(0).sentence().toString();
    assertTrue(sentence.contains("&lt;b&gt;<mark>Text</mark>&lt;/b&gt; &amp; &#34;mehr"), sentence);
  }

  @Test
  void nobodyCanAskForFields() {
    assertEquals(0, search.find(Question.of("draft:yes kind:unit", Language.DE)).total());
    assertEquals(0, search.find(Question.of("*:*", Language.DE)).total());
  }

  private static void everyWay(String text) {
    for (Language language : Language.values()) {
      Results results = timed(() -> search.find(Question.of(text, language)));
      for (Hit hit : results.hits()) {
        plain(hit.title().toString());
        plain(hit.sentence().toString());
      }
    }
    timed(() -> suggestions.of(text, Language.DE, Optional.empty(), 8));
  }

  /** Time of the processor, so that a busy machine fails no test. */
  private static <T> T timed(Supplier<T> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    T result = work.get();
    long took = threads.getCurrentThreadCpuTime() - start;
    assertTrue(!warm || took < SLOW.toNanos(), () -> took / 1_000_000 + " ms");
    return result;
  }

  private static void plain(String html) {
    assertFalse(html.replace("<mark>", "").replace("</mark>", "").matches("(?s).*[<>].*"), html);
  }
}
