package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.learn.LogisticRegression;
import org.werkbank.exercise.spi.learn.PopulationStability;
import org.werkbank.exercise.type.driftwatch.Lathe.Parts;

/**
 * The learned inspection of one machine: judges a part by torque, vibration and coolant, and has a
 * light for each of them.
 *
 * @param normal share of wrong judgements on the 600 parts it was learned from
 */
record Inspector(LogisticRegression model, List<PopulationStability> references, double normal) {
  private static final double LAMBDA = 0.001;

  /** Learned from the 600 parts of this evening; day 0 is before the month. */
  static Inspector learn(Seed seed, Month month, int day) {
    Parts parts = Lathe.learning(seed, month, day);
    double[] chance = Lathe.openLearning(seed, month, day);
    boolean[] bad = new boolean[Lathe.LEARNED];
    for (int i = 0; i < bad.length; i++) bad[i] = parts.bad(i, chance[i]);
    LogisticRegression model = LogisticRegression.fit(parts.signals(), bad, LAMBDA);
    int wrong = 0;
    for (int i = 0; i < bad.length; i++) {
      if (rejects(model, parts.signals()[i]) != bad[i]) wrong++;
    }
    List<PopulationStability> references = new ArrayList<>();
    for (int signal = 0; signal < Lathe.SIGNALS; signal++) {
      references.add(PopulationStability.of(parts.signal(signal)));
    }
    return new Inspector(model, List.copyOf(references), (double) wrong / Lathe.LEARNED);
  }

  boolean rejects(double[] signals) {
    return rejects(model, signals);
  }

  /** The stability index of each signal on one day. */
  List<Double> lights(Parts day) {
    List<Double> lights = new ArrayList<>();
    for (int signal = 0; signal < Lathe.SIGNALS; signal++) {
      lights.add(references.get(signal).index(day.signal(signal)));
    }
    return List.copyOf(lights);
  }

  private static boolean rejects(LogisticRegression model, double[] signals) {
    return model.probability(signals) > .5;
  }
}
