package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.learn.LogisticRegression;
import org.werkbank.exercise.spi.learn.PopulationStability;
import org.werkbank.exercise.type.driftwatch.Lathe.Judged;
import org.werkbank.exercise.type.driftwatch.Lathe.Parts;

/**
 * The learned inspection of one machine: judges a part by torque, vibration and coolant, and has a
 * light for each of them.
 *
 * @param normal share of wrong judgements on the 600 parts it was learned from
 */
record Inspector(LogisticRegression model, List<PopulationStability> references, double normal) {
  private static final double LAMBDA = 0.001;

  /**
   * Learns.
   *
   * @param parts 600 parts of which the roughness was measured
   * @param chance in the roughness of each
   */
  static Inspector learn(Parts parts, double[] chance) {
    boolean[] bad = new boolean[Lathe.LEARNED];
    for (int i = 0; i < bad.length; i++) bad[i] = parts.bad(i, chance[i]);
    LogisticRegression model = LogisticRegression.fit(parts.signals(), bad, LAMBDA);
    int wrong = 0;
    for (int i = 0; i < bad.length; i++) {
      if (model.likely(parts.signals()[i]) != bad[i]) wrong++;
    }
    List<PopulationStability> references = new ArrayList<>();
    for (int signal = 0; signal < Lathe.SIGNALS; signal++) {
      references.add(PopulationStability.of(parts.signal(signal)));
    }
    return new Inspector(model, List.copyOf(references), (double) wrong / Lathe.LEARNED);
  }

  /** Judges the parts of a day and compares their signals with those it learned from. */
  Judged judge(Parts parts) {
    boolean[] called = new boolean[parts.surface().length];
    for (int i = 0; i < called.length; i++) called[i] = model.likely(parts.signals()[i]);
    List<Double> lights = new ArrayList<>();
    for (int signal = 0; signal < Lathe.SIGNALS; signal++) {
      lights.add(references.get(signal).index(parts.signal(signal)));
    }
    return new Judged(called, List.copyOf(lights));
  }
}
