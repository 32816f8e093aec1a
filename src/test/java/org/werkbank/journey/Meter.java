package org.werkbank.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How long a unit takes, estimated from what is shown and what is done: every line of the work area
 * is read once, at 150 words a minute, which is well below the 238 that adults read on average
 * (Brysbaert, How many words do we read per minute?, 2019); every button pressed and every choice
 * made takes 2.7 seconds (mental preparation, pointing and pressing of the keystroke-level model:
 * Card, Moran, Newell, 1983), with fingers as with keys; every screen on which something is chosen
 * or set takes 15 seconds of thought.
 */
final class Meter {
  static final double WORDS_A_MINUTE = 150;
  static final double SECONDS_AN_ACTION = 2.7;
  static final double SECONDS_A_DECISION = 15;

  /** What is read of an exercise; the rest is looked at while one decides. */
  private static final String TASK = "#work .lead, #work legend, #work .sc-text";

  private static final Path FILE = Path.of("target/journeys/minutes.tsv");

  private static final String COUNTING =
      """
      (() => {
        const add = (name, by) =>
          sessionStorage.setItem(name, Number(sessionStorage.getItem(name) || 0) + by);
        addEventListener('click', (event) => {
          if (event.target.closest('button, a, summary')) add('actions', 1);
        }, true);
        addEventListener('change', () => {
          sessionStorage.setItem('chosen', 1);
          add('actions', 1);
        }, true);
        addEventListener('submit', () => {
          if (sessionStorage.getItem('chosen') === '1') add('decisions', 1);
          sessionStorage.removeItem('chosen');
        }, true);
      })();""";

  private final Visitor visitor;
  private final Set<String> read = new HashSet<>();
  private int words;

  Meter(Visitor visitor) {
    this.visitor = visitor;
    visitor.page().addInitScript(COUNTING);
  }

  /** A unit is opened. */
  void begin() {
    read.clear();
    words = 0;
    visitor
        .page()
        .evaluate("['actions', 'decisions', 'chosen'].forEach(n => sessionStorage.removeItem(n))");
    visitor.onScreen(this::look);
    look();
  }

  /** Reads every line that was not read before. */
  private void look() {
    boolean exercise = visitor.page().locator("#work input[name=turn]").count() > 0;
    visitor.page().locator(exercise ? TASK : "#work").allInnerTexts().stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty() && read.add(line))
        .forEach(line -> words += line.split("\\s+").length);
  }

  /**
   * The unit is done: a line in the table.
   *
   * @param stated minutes that the course says
   */
  void end(String language, String slug, int unit, int stated) {
    visitor.onScreen(() -> {});
    int actions = counted("actions");
    int decisions = counted("decisions");
    double minutes =
        words / WORDS_A_MINUTE
            + actions * SECONDS_AN_ACTION / 60
            + decisions * SECONDS_A_DECISION / 60;
    write(
        List.of(
            language,
            slug,
            unit,
            words,
            actions,
            decisions,
            String.format(Locale.ROOT, "%.1f", minutes),
            stated,
            String.format(Locale.ROOT, "%+.0f %%", 100 * (minutes / stated - 1))));
  }

  private int counted(String name) {
    Object value =
        visitor.page().evaluate("name => Number(sessionStorage.getItem(name) || 0)", name);
    return ((Number) value).intValue();
  }

  private static void write(List<?> cells) {
    String line = String.join("\t", cells.stream().map(String::valueOf).toList()) + "\n";
    String head =
        "language\tcourse\tunit\twords\tactions\tdecisions\testimated\tstated\tdifference\n";
    try {
      Files.createDirectories(FILE.getParent());
      if (Files.notExists(FILE)) Files.writeString(FILE, head);
      Files.writeString(FILE, line, StandardOpenOption.APPEND);
    } catch (IOException cannotWrite) {
      throw new UncheckedIOException(cannotWrite);
    }
  }
}
