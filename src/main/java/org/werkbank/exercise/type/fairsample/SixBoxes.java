package org.werkbank.exercise.type.fairsample;

import java.util.List;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.learn.LogisticRegression;
import org.werkbank.exercise.type.fairsample.FairSampleState.Trial;
import org.werkbank.platform.text.Texts;

/** Stage 1: supplier A, B, C, each from the early and the night shift. */
record SixBoxes(Seed seed) implements Crates {

  @Override
  public int count() {
    return Crimps.BOXES;
  }

  @Override
  public Label label(int box, Texts texts) {
    String supplier = Crimps.SUPPLIERS.get(Crimps.supplier(box));
    String shift = texts.say(Crimps.night(box) ? "shift.night" : "shift.early");
    return new Label(
        texts.say("supplier", supplier), shift, texts.say("box.name", supplier, shift));
  }

  @Override
  public String group(int group, Texts texts) {
    return label(group, texts).name();
  }

  @Override
  public Trial train(List<Integer> spread) {
    LogisticRegression model = Crimps.learn(seed, spread);
    return Trial.of(spread, Crimps.checked(seed, model), Crimps.hidden(seed, model));
  }

  @Override
  public Trial simple(int parts) {
    return train(first(parts));
  }

  @Override
  public double mean(List<Double> groups) {
    return Crimps.mean(groups);
  }

  @Override
  public List<String> guesses() {
    return List.of("A", "B", "C", "all");
  }

  @Override
  public String words(String guess, Texts texts) {
    return guess.equals("all") ? texts.say("guess.all") : texts.say("supplier", guess);
  }

  @Override
  public String came(Trial trial, Texts texts) {
    int supplier = Crimps.supplier(trial.weakestBox());
    return words(trial.equal() ? "all" : Crimps.SUPPLIERS.get(supplier), texts);
  }
}
