package org.werkbank.journey.exercise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Six machines followed through the tree by what is on the screen, a depth, and data from summer.
 */
class ReadingTreeJourneyIT extends ExerciseJourney {
  private static final Pattern LIMIT = Pattern.compile("(?:über|above) ([\\d.,−-]+)");

  ReadingTreeJourneyIT() {
    super("reading-tree?offer=all");
  }

  @Override
  void play(Hands hands) {
    hands.act("#learn");
    hands.look();
    boolean looked = false;
    while (hands.one(".rt-ask").count() > 0) {
      if (hands.one("#next").count() == 0) {
        hands.act(yes(hands) ? "#yes" : "#no");
        continue;
      }
      if (!looked) hands.look();
      looked = true;
      hands.act("#next");
    }
    hands.look();
    hands.choose("[id='guess-some']");
    hands.act("#grow");
    hands.act("#wall");
    hands.look();
    hands.set("#depth", 18);
    hands.act("#fix");
    hands.act("#change");
    hands.set("#depth", 20);
    hands.act("#fix");
    hands.look();
    hands.choose("[id='guess-HDF']");
    hands.act("#season");
    hands.look();
    hands.choose("[id='package-a']");
    hands.act("#choose");
    hands.look();
    hands.act("#train");
    hands.look();
    hands.act("#finish");
  }

  /** The marked reading beside the number in the question. */
  private static boolean yes(Hands hands) {
    String question = hands.text("#rt-question");
    String reading = hands.text(".rt-asked dd").strip();
    Matcher limit = LIMIT.matcher(question);
    if (limit.find()) return number(hands, reading) > number(hands, limit.group(1));
    return question.contains(" " + reading + "?");
  }

  private static double number(Hands hands, String said) {
    boolean german =
        "de".equals(hands.page().evaluate("() => document.documentElement.lang").toString());
    String digits = said.split("\\s")[0].replace(german ? "." : ",", "").replace('−', '-');
    return Double.parseDouble(digits.replace(',', '.'));
  }
}
