package org.werkbank.journey.exercise;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.journey.Visitor;

/**
 * An exercise in a unit or in a test, from its first screen to the debrief, with what is shown and
 * nothing else, the way that passes. Its screens are judged by the journey of its type.
 */
public final class Play {
  private static final int WELL_SHOWN = 8;

  /** To the next month; the page around the exercise has a button of this id, too. */
  private static final String NEXT = "button[name='do'][value='next']";

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** What only the first screen of an exercise has, and how it is played. */
  private static final Map<String, Consumer<Hands>> MOVES =
      Map.of(
          "#guess-accept", new StepInJourneyIT()::play,
          "#guess-smaller", new StepInCellJourneyIT()::play,
          "#guess-part", Play::watch,
          "#guess-few", Play::report,
          "#guess-8", Play::machine,
          "#bet-full", Play::manual);

  private Play() {}

  /**
   * Plays the exercise on the screen.
   *
   * @param taps by taps alone; by keys alone otherwise
   * @return whether it is one that is known here
   */
  public static boolean well(Visitor visitor, boolean taps) {
    Hands hands = taps ? new Thumb(visitor, "") : new Keys(visitor, "");
    for (Map.Entry<String, Consumer<Hands>> move : MOVES.entrySet()) {
      if (hands.one(move.getKey()).count() == 0) continue;
      move.getValue().accept(hands);
      return true;
    }
    return false;
  }

  /** 5 parts a day, 20 after a day with more wrong judgements than usual, a stop on proof. */
  private static void watch(Hands hands) {
    hands.choose("#guess-part");
    hands.act("#guess");
    if (hands.one("#skip").count() > 0) hands.act("#skip");
    while (hands.one("#stretch").count() > 0 || hands.one(NEXT).count() > 0) {
      if (hands.one(NEXT).count() > 0) {
        hands.act(NEXT);
        continue;
      }
      String said = hands.text(".dw-said");
      if (said.matches("(?s).*(kein Zufall|no longer chance).*")
          && hands.one("#stop").count() > 0) {
        hands.act("#stop");
        hands.choose("#plate-" + hands.text(".dw-plate").replaceAll("\\D", ""));
        hands.act("#learn");
        continue;
      }
      boolean more = said.matches("(?s).*(mehr als sonst|more than usual).*");
      hands.choose(more ? "#sample-20" : "#sample-5");
      hands.act(more ? "#run" : "#stretch");
    }
  }

  /** The one filter that is asked for, groups as agreed, both checks; then five pairs. */
  private static void report(Hands hands) {
    hands.choose("#guess-few");
    hands.act("#look");
    String wish = hands.text("section.side p");
    String asked = asked(wish);
    for (String filter : List.of("team", "shift", "age", "contract"))
      if (hands.one("#" + filter).isChecked() != filter.equals(asked)) hands.tick("#" + filter);
    Matcher agreed = NUMBER.matcher(wish);
    hands.set("#smallest", agreed.find() ? Integer.parseInt(agreed.group()) : WELL_SHOWN);
    hands.tick("#differences");
    hands.tick("#same");
    hands.act("#release");
    hands.act("#run");
    List<Locator> pairs = hands.page().locator(".ae-case").all();
    for (int pair = 0; pair < pairs.size(); pair++)
      hands.choose("#q" + pair + "-" + verdict(pairs.get(pair)));
    hands.act("#judge");
  }

  private static String asked(String wish) {
    if (wish.matches("(?s).*(Schicht|shift).*")) return "shift";
    if (wish.matches("(?s).*(Alter|\\bage\\b).*")) return "age";
    return wish.matches("(?s).*(Leih|agency|leased|temporary).*") ? "contract" : "team";
  }

  /** One table tells if all of a group, or none, have it; two if that is so of what is left. */
  private static String verdict(Locator pair) {
    int people = 0;
    int passed = 0;
    boolean one = false;
    List<Locator> tables = pair.locator("table").all();
    for (int table = 0; table < tables.size(); table++) {
      for (Locator line : tables.get(table).locator("tbody tr").all()) {
        List<String> cells = line.locator("td").allTextContents();
        if (!cells.get(0).strip().matches("\\d+")) continue;
        int size = Integer.parseInt(cells.get(0).strip());
        int with = Integer.parseInt(cells.get(1).strip());
        one |= with == 0 || with == size;
        people += table == 0 ? size : -size;
        passed += table == 0 ? with : -with;
      }
    }
    if (one) return "one";
    return people > 0 && (passed == 0 || passed == people) ? "both" : "nobody";
  }

  /** Every sentence looked up by all its words. */
  private static void machine(Hands hands) {
    hands.choose("#guess-8");
    hands.act("#guess");
    while (hands.one("#invented").count() > 0) sentence(hands);
    hands.act("#lock");
    hands.act("#go");
    if (hands.one("#bet-full").count() > 0) manual(hands);
  }

  private static void sentence(Hands hands) {
    for (String key : hands.page().locator(".wm-key").all().stream().map(Play::id).toList())
      if (!"true".equals(hands.one("#" + key).getAttribute("aria-pressed"))) hands.act("#" + key);
    List<String> words =
        hands.page().locator(".wm-key").allTextContents().stream().map(Play::plain).toList();
    for (Locator line : hands.page().locator(".wm-lines li").all()) {
      String text = plain(line.locator("span").nth(1).textContent());
      if (words.stream().allMatch(word -> says(text, word))) {
        hands.act("#" + id(line.locator(".wm-proof")));
        return;
      }
    }
    hands.act("#invented");
  }

  /** The word as a whole: a line with "260 Nm" does not say "260 N". */
  private static boolean says(String line, String word) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])")
        .matcher(line)
        .find();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }

  private static String id(Locator button) {
    return button.getAttribute("id");
  }

  private static void manual(Hands hands) {
    hands.choose("#bet-full");
    hands.act("#bet");
    while (hands.one("#ask").count() > 0) {
      WordMachineJourneyIT.ask(hands);
      WordMachineJourneyIT.answer(hands);
    }
    hands.act("#lock");
  }
}
