package org.werkbank.exercise.type.fairsample;

import java.util.List;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.learn.LogisticRegression;
import org.werkbank.exercise.type.fairsample.FairSampleState.Trial;
import org.werkbank.platform.text.Texts;

/**
 * Stage 2: parts without a mark, parts with the first alone, parts with the second alone. What
 * counts are the true groups, whatever was marked.
 */
record MarkedBoxes(Seed seed, List<Mark> marks) implements Crates {
  /** How many bars are marked. */
  static final int MARKS = 2;

  /** Parts the first model was learned from, and parts that are offered on top. */
  static final int TAKEN = 60;

  static final int MORE = 240;

  private static final List<String> KINDS = List.of("material", "machine", "time", "few");

  @Override
  public int count() {
    return MARKS + 1;
  }

  @Override
  public Label label(int box, Texts texts) {
    if (box == 0) return new Label(texts.say("rest"), "", texts.say("rest"));
    String value = value(marks.get(box - 1), texts);
    return new Label(value, "", value);
  }

  @Override
  public String group(int group, Texts texts) {
    List<Mark> causes = new Recorded(seed).causes();
    if (group == 0) return texts.say("group.none");
    if (group <= MARKS) return value(causes.get(group - 1), texts);
    return texts.say("group.both", value(causes.get(0), texts), value(causes.get(1), texts));
  }

  /** A value as it stands at its bar. */
  static String value(Mark mark, Texts texts) {
    return switch (mark.thing()) {
      case SUPPLIER -> texts.say("supplier", Crimps.SUPPLIERS.get(mark.value()));
      case SHIFT -> texts.say(mark.value() == 1 ? "shift.night" : "shift.early");
      case STORE -> texts.say("value.store." + mark.value());
      case WEEKDAY -> texts.say("value.weekday." + mark.value());
      case WARMTH -> texts.say("value.warmth." + mark.value());
      default -> texts.say("value." + mark.thing().key(), mark.value() + 1);
    };
  }

  @Override
  public Trial train(List<Integer> spread) {
    Recorded recorded = new Recorded(seed);
    LogisticRegression model = recorded.marked(marks, spread);
    return new Trial(
        marks,
        spread,
        recorded.boxes(model, marks),
        Recorded.weakest(recorded.bars(model, marks)),
        recorded.hidden(model, marks));
  }

  /** More of the same, and no mark. */
  @Override
  public Trial simple(int parts) {
    Recorded recorded = new Recorded(seed);
    LogisticRegression model = recorded.taken(TAKEN + MORE);
    return new Trial(
        List.of(), first(TAKEN + MORE), List.of(), 0, recorded.hidden(model, List.of()));
  }

  /** Both causes marked, and the same from every box. */
  @Override
  public Trial expert(int parts) {
    MarkedBoxes right = new MarkedBoxes(seed, new Recorded(seed).causes());
    return marks.equals(right.marks) ? Crates.super.expert(parts) : right.expert(parts);
  }

  @Override
  public double mean(List<Double> groups) {
    return Recorded.mean(groups);
  }

  @Override
  public List<String> guesses() {
    return KINDS;
  }

  @Override
  public String words(String guess, Texts texts) {
    return texts.say("kind." + guess);
  }

  @Override
  public String came(Trial trial, Texts texts) {
    return texts.say("causes", group(1, texts), group(2, texts));
  }
}
