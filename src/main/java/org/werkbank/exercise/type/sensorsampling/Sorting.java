package org.werkbank.exercise.type.sensorsampling;

import java.util.List;

/**
 * How well windows were sorted.
 *
 * @param f1 of "bad data": 2·TP / (2·TP + FP + FN), 0 to 1
 * @param right how many verdicts are right
 * @param thrown how many real faults were called bad data
 */
record Sorting(double f1, int right, int thrown) {

  static Sorting of(List<Window> windows, List<Verdict> verdicts) {
    int hits = 0;
    int wrong = 0;
    int right = 0;
    int thrown = 0;
    for (int i = 0; i < windows.size(); i++) {
      Verdict is = windows.get(i).kind().verdict();
      Verdict said = verdicts.get(i);
      if (said == is) right++;
      if (said == is && is == Verdict.BAD) hits++;
      if (said != is && (said == Verdict.BAD || is == Verdict.BAD)) wrong++;
      if (said == Verdict.BAD && is == Verdict.FAULT) thrown++;
    }
    double f1 = hits == 0 ? 0 : 2.0 * hits / (2 * hits + wrong);
    return new Sorting(f1, right, thrown);
  }

  /** 100 for a knock 25 dB above the noise and all bad data found. */
  double points(double above) {
    return 50 * Math.max(0, Math.min(1, (above - 10) / 15)) + 50 * f1;
  }
}
