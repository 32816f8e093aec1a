package org.werkbank.exercise.type.fairsample;

import java.util.Arrays;
import java.util.List;

/** Counts verdicts of one group. */
final class Tally {
  private final int[] all = new int[2];
  private final int[] right = new int[2];

  static Tally[] some(int number) {
    Tally[] tallies = new Tally[number];
    Arrays.setAll(tallies, at -> new Tally());
    return tallies;
  }

  static List<Double> balanced(Tally[] tallies) {
    return Arrays.stream(tallies).map(Tally::balanced).toList();
  }

  void add(boolean bad, boolean saysBad) {
    all[bad ? 1 : 0]++;
    if (bad == saysBad) right[bad ? 1 : 0]++;
  }

  /** (found bad / all bad + accepted good / all good) / 2; of a class that is missing, none. */
  double balanced() {
    double sum = 0;
    int classes = 0;
    for (int of = 0; of < 2; of++) {
      if (all[of] == 0) continue;
      sum += (double) right[of] / all[of];
      classes++;
    }
    return classes == 0 ? 1 : sum / classes;
  }
}
