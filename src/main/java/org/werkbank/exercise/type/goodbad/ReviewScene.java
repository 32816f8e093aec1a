package org.werkbank.exercise.type.goodbad;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.platform.text.Texts;

/**
 * The debrief: result, wrong ones, comparison.
 *
 * @param verdict one sentence
 * @param reason what the verdict rests on
 * @param summary result in one sentence
 * @param counts the table to the drawing
 * @param good the good parts drawn as squares
 * @param bad the bad parts drawn as squares
 * @param walls the wrong ones, by kind of mistake
 * @param wrongLabels the learner's own mistakes; empty if there are none
 * @param ways the learner's model beside simpler ways
 */
record ReviewScene(
    boolean passed,
    String verdict,
    String reason,
    String summary,
    Counts counts,
    Squares good,
    Squares bad,
    List<Wall> walls,
    String labels,
    List<Mistake> wrongLabels,
    List<Way> ways,
    String trap,
    String score) {

  /** More pictures than this teach nothing more. */
  private static final int MOST = 12;

  private static final int ACROSS = 25;

  /** How many parts were good and bad, and what became of them. */
  public record Counts(int good, int accepted, int rejected, int bad, int missed, int found) {}

  /**
   * One square for each part, rightly judged ones first.
   *
   * @param right outline of the rightly judged
   * @param wrong outline of the wrongly judged
   * @param crosses marks on the wrongly judged
   * @param height of the drawing; it is 250 wide
   */
  public record Squares(String right, String wrong, String crosses, int height) {}

  /**
   * Pictures of one kind of mistake.
   *
   * @param title how many there are
   * @param note what happened to these parts
   */
  public record Wall(String title, String note, List<Mistake> mistakes) {}

  /**
   * One picture that was judged wrongly.
   *
   * @param good whether it was called good
   * @param title which part it is; empty for a hidden one
   */
  public record Mistake(String title, String picture, String words, boolean good) {}

  /**
   * A way to inspect and what it does to the parts.
   *
   * @param width of its bar, 0 to 100
   * @param fill how the bar is filled
   */
  public record Way(String name, String note, String right, int width, String fill) {}

  static ReviewScene of(GoodBadState state, Outcome outcome, Texts texts) {
    Trial trial = state.trial().orElseThrow();
    List<Mistake> own = ownMistakes(state, texts);
    return new ReviewScene(
        outcome.passed(),
        texts.say(verdict(outcome, trial)),
        texts.say(
            "verdict.rule",
            trial.bad(),
            trial.missed().size(),
            trial.good(),
            trial.rejected().size()),
        texts.say(
            "summary",
            trial.tried(),
            trial.right(),
            trial.missed().size(),
            trial.rejected().size()),
        counts(trial),
        squares(trial.accepted(), trial.rejected().size()),
        squares(trial.found(), trial.missed().size()),
        List.of(
            wall("missed", true, trial.missed(), texts),
            wall("rejected", false, trial.rejected(), texts)),
        own.isEmpty()
            ? texts.say("labels.right", state.parts().size())
            : texts.say("labels.wrong", state.parts().size(), own.size()),
        own,
        ways(trial, texts),
        texts.say("trap", trial.tried(), trial.good(), trial.bad()),
        texts.say("score", outcome.score()));
  }

  private static String verdict(Outcome outcome, Trial trial) {
    if (outcome.passed()) return "verdict.passed";
    return GoodBad.reliable(trial) ? "verdict.luck" : "verdict.notYet";
  }

  private static Counts counts(Trial trial) {
    int rejected = trial.rejected().size();
    return new Counts(
        trial.good(),
        trial.accepted(),
        rejected,
        trial.bad(),
        trial.missed().size(),
        trial.found());
  }

  private static Squares squares(int right, int wrong) {
    StringBuilder rightly = new StringBuilder();
    StringBuilder wrongly = new StringBuilder();
    StringBuilder crosses = new StringBuilder();
    for (int i = 0; i < right + wrong; i++) {
      int x = i % ACROSS * 10 + 1;
      int y = i / ACROSS * 10 + 1;
      (i < right ? rightly : wrongly).append("M%d %dh8v8h-8z".formatted(x, y));
      if (i >= right) crosses.append("M%d %dl4 4m0-4l-4 4".formatted(x + 2, y + 2));
    }
    return new Squares(
        rightly.toString(),
        wrongly.toString(),
        crosses.toString(),
        (right + wrong + ACROSS - 1) / ACROSS * 10);
  }

  private static Wall wall(String kind, boolean good, List<Part> parts, Texts texts) {
    List<Mistake> shown =
        parts.stream().limit(MOST).map(part -> mistake("", part, good, texts)).toList();
    String note = texts.say((parts.isEmpty() ? "nothing." : "note.") + kind);
    if (parts.size() > MOST) note += " " + texts.say("wall.more", MOST, parts.size());
    return new Wall(texts.say("wall." + kind, parts.size()), note, shown);
  }

  private static List<Mistake> ownMistakes(GoodBadState state, Texts texts) {
    return IntStream.range(0, state.parts().size())
        .filter(i -> state.parts().get(i).bad() != state.labelledBad()[i])
        .mapToObj(
            i ->
                mistake(
                    texts.say("part", i + 1),
                    state.parts().get(i),
                    state.parts().get(i).bad(),
                    texts))
        .toList();
  }

  private static Mistake mistake(String title, Part part, boolean good, Texts texts) {
    return new Mistake(
        title, Png.large(part.picture()), Description.of(part.washer(), texts), good);
  }

  private static List<Way> ways(Trial trial, Texts texts) {
    List<Way> ways = new ArrayList<>();
    ways.add(way("own", trial.right(), trial.missed().size(), trial, texts));
    ways.add(way("all", trial.good(), trial.bad(), trial, texts));
    ways.add(way("none", trial.bad(), 0, trial, texts));
    return List.copyOf(ways);
  }

  private static Way way(String kind, int right, int missed, Trial trial, Texts texts) {
    return new Way(
        texts.say("way." + kind),
        texts.say("way.missed", missed),
        texts.say("way.right", right, trial.tried()),
        100 * right / trial.tried(),
        kind.equals("own") ? "b-s" : "b-mute");
  }
}
