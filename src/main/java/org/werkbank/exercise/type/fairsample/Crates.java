package org.werkbank.exercise.type.fairsample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.werkbank.exercise.type.fairsample.FairSampleState.Trial;
import org.werkbank.platform.text.Texts;

/**
 * The boxes the learner spreads the parts over, and what a model learned from them is worth. They
 * follow from plan, seed and marks: nobody keeps them.
 */
interface Crates {

  /**
   * What a box is called.
   *
   * @param head first words over the box
   * @param detail further words; may be empty
   * @param name all of it in one
   */
  record Label(String head, String detail, String name) {}

  /** How many boxes there are. */
  int count();

  Label label(int box, Texts texts);

  /** Name of a group that counts at the end. */
  String group(int group, Texts texts);

  /** Learns from so many parts of each box, and measures. */
  Trial train(List<Integer> spread);

  /** The choice the debrief compares with: usual and wrong. */
  Trial simple(int parts);

  /** Mean over the groups that count, each as often as it comes in production. */
  double mean(List<Double> groups);

  /** What the learner may expect to be weakest, {@code all} for no difference. */
  List<String> guesses();

  /** A guess in words. */
  String words(String guess, Texts texts);

  /** What came out, in the words of a guess. */
  String came(Trial trial, Texts texts);

  /** The same from every box; what cannot be shared out goes to the first ones. */
  default Trial expert(int parts) {
    List<Integer> spread = new ArrayList<>();
    for (int box = 0; box < count(); box++)
      spread.add(parts / count() + (box < parts % count() ? 1 : 0));
    return train(List.copyOf(spread));
  }

  /** Everything from the first box. */
  default List<Integer> first(int parts) {
    List<Integer> spread = new ArrayList<>(Collections.nCopies(count(), 0));
    spread.set(0, parts);
    return List.copyOf(spread);
  }
}
