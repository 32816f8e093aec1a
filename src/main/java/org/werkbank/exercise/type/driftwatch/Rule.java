package org.werkbank.exercise.type.driftwatch;

import java.util.List;

/**
 * A way to watch that anybody can follow: what to do on each day, whatever happens.
 *
 * @param daily parts to re-measure on every day
 * @param red what a light that turns red leads to; the closer look also follows a count that calls
 *     for it
 * @param proof whether a count over its limit leads to a stop
 */
record Rule(int daily, Red red, boolean proof) {
  /** The most stops in a month. */
  static final int STOPS = 3;

  static final int CLOSER = 20;

  static final Rule UNWATCHED = new Rule(0, Red.NOTHING, false);
  static final Rule LIGHTS_ONLY = new Rule(0, Red.STOP, false);
  static final Rule EXPERT = new Rule(5, Red.MEASURE, true);

  /** What a red light leads to: nothing, 20 parts on the next day, or a stop. */
  enum Red {
    NOTHING,
    MEASURE,
    STOP
  }

  /** Months run by this rule, with at most three stops in each. */
  List<Watch> follow(Lathe lathe, List<Month> months) {
    return months.stream().map(month -> follow(lathe, month)).toList();
  }

  private Watch follow(Lathe lathe, Month month) {
    Watch watch = Watch.begin(lathe, month);
    boolean closer = false;
    boolean looked = false;
    while (!watch.full()) {
      watch = watch.run(lathe, closer ? CLOSER : daily);
      closer = false;
      boolean alarm = watch.today().red();
      boolean stop = proof && watch.count().over() || alarm && red == Red.STOP;
      if (stop && watch.stops() < STOPS && !watch.full()) {
        watch = watch.learn(lathe);
        looked = false;
      } else {
        closer = red == Red.MEASURE && (watch.count().high() || alarm && !looked);
        looked |= alarm;
      }
    }
    return watch;
  }
}
