package org.werkbank.journey.exercise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.werkbank.journey.Visitor;

/**
 * How soon somebody who never saw an exercise can touch it: the seconds for reading what stands
 * before the first control, headings and all, at 150 words a minute (the pace of {@code
 * journey.Meter}). Words inside a drawing, and the days of a calendar, are looked at, not read.
 */
final class FirstTouch {
  /** Of issue and product: a first touch without reading a manual. */
  private static final double MOST_SECONDS = 20;

  /** Pixels down to which a phone shows a page without scrolling, less a finger's width. */
  private static final int LOWEST = 780 - 48;

  private static final double WORDS_A_SECOND = 150 / 60.0;
  private static final Path FILE = Path.of("target/journeys/first-touch.tsv");

  private static final String WORDS_BEFORE =
      """
      () => {
        const work = document.querySelector('#work');
        const first = [...work.querySelectorAll('input:not([type=hidden]), button, select')]
          .find((control) => control.offsetParent !== null);
        const walker = document.createTreeWalker(work, NodeFilter.SHOW_TEXT);
        let words = 0;
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          if (first.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) break;
          const holder = text.parentElement;
          if (holder.offsetParent === null || holder.closest('svg, .vh, .wn-calendar')) continue;
          words += (text.textContent.match(/[\\p{L}\\p{N}][^\\s]*/gu) || []).length;
        }
        return { words, top: Math.round(first.getBoundingClientRect().top + scrollY) };
      }""";

  private FirstTouch() {}

  /** The first screen of an exercise, on a phone, asks for something soon enough. */
  static void comesSoon(Visitor visitor, String place) {
    Map<?, ?> found = (Map<?, ?>) visitor.page().evaluate(WORDS_BEFORE);
    int words = ((Number) found.get("words")).intValue();
    double seconds = words / WORDS_A_SECOND;
    String lang = visitor.page().getAttribute("html", "lang");
    write("%s\t%s\t%d\t%.0f\t%s%n".formatted(place, lang, words, seconds, found.get("top")));
    int top = ((Number) found.get("top")).intValue();
    assertTrue(top <= LOWEST, place + ": the first control is " + top + " pixels down");
    assertTrue(seconds <= MOST_SECONDS, place + ": " + words + " words before the first control");
  }

  private static void write(String line) {
    try {
      Files.createDirectories(FILE.getParent());
      if (Files.notExists(FILE))
        Files.writeString(FILE, "exercise\tlanguage\twords\tseconds\tpixels above\n");
      Files.writeString(FILE, line, StandardOpenOption.APPEND);
    } catch (IOException cannotWrite) {
      throw new UncheckedIOException(cannotWrite);
    }
  }
}
