package org.werkbank.exercise.type.whatisnormal;

import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.whatisnormal.Detector.Way;

/**
 * An attempt after some actions. The series follow from the seed and are never kept.
 *
 * @param guess empty before
 * @param choice as last sent
 * @param day the shown day in detail, from 1
 * @param asked whether the learner wanted to fix a choice that had too few days
 * @param tried what the last try showed; null before
 * @param kept the own choice while something is broken on purpose; null otherwise
 * @param results null before the end
 */
public record WhatIsNormalState(
    Seed seed,
    Phase phase,
    String guess,
    Choice choice,
    int day,
    boolean asked,
    Tried tried,
    Choice kept,
    Results results) {

  /** LOOKING: before the guess. CHOOSING: days and limit. SURE: asked once more. DONE: debrief. */
  public enum Phase {
    LOOKING,
    CHOOSING,
    SURE,
    DONE
  }

  /**
   * What a choice does on the days that are shown anyway.
   *
   * @param alarms numbers of the shown days with an alarm, from 1
   * @param restKnown whether values without shift are watched
   * @param shiftKnown whether values of a shift are watched
   */
  record Tried(Choice choice, List<Integer> alarms, boolean restKnown, boolean shiftKnown) {
    static Tried of(Shown shown, Choice choice) {
      Detector detector = Detector.learn(shown.series(), choice, Way.MAHALANOBIS);
      List<Integer> first = detector.alarms(shown.series());
      List<Integer> days =
          IntStream.rangeClosed(1, first.size())
              .filter(day -> first.get(day - 1) >= 0)
              .boxed()
              .toList();
      return new Tried(choice, days, detector.knowsRest(), detector.knowsShift());
    }
  }

  /**
   * The watched days: own choice, the first two weeks, the expert's choice, own days by k-means.
   */
  record Results(Report own, Report simple, Report expert, Report clusters) {
    private static final int TWO_WEEKS = 14;

    static Results of(Shown shown, Watched watched, Choice choice) {
      List<Integer> days =
          IntStream.rangeClosed(1, Math.min(TWO_WEEKS, shown.kinds().size())).boxed().toList();
      Choice simple = new Choice(days, true, "middle");
      Choice expert = new Choice(shown.healthy(), true, "middle");
      return new Results(
          report(shown, watched, choice, Way.MAHALANOBIS),
          report(shown, watched, simple, Way.MAHALANOBIS),
          report(shown, watched, expert, Way.MAHALANOBIS),
          report(shown, watched, choice, Way.K_MEANS));
    }

    private static Report report(Shown shown, Watched watched, Choice choice, Way way) {
      return Report.of(Detector.learn(shown.series(), choice, way), watched);
    }
  }

  static WhatIsNormalState start(Seed seed) {
    Choice nothing = new Choice(List.of(), false, "middle");
    return new WhatIsNormalState(seed, Phase.LOOKING, "", nothing, 1, false, null, null, null);
  }

  WhatIsNormalState guess(String guessed) {
    return new WhatIsNormalState(
        seed, Phase.CHOOSING, guessed, choice, day, false, tried, kept, results);
  }

  WhatIsNormalState with(Phase next, Choice chosen, int shownDay, boolean asks) {
    return new WhatIsNormalState(seed, next, guess, chosen, shownDay, asks, tried, null, results);
  }

  WhatIsNormalState tried(Choice chosen, int shownDay, Tried now, Choice keep) {
    return new WhatIsNormalState(
        seed, Phase.CHOOSING, guess, chosen, shownDay, false, now, keep, results);
  }

  WhatIsNormalState done(Results now) {
    return new WhatIsNormalState(seed, Phase.DONE, guess, choice, day, false, tried, null, now);
  }
}
