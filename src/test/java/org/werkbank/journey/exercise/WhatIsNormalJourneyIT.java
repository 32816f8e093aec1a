package org.werkbank.journey.exercise;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** The first two weeks, then one day on purpose, then the days whose nights are quiet. */
class WhatIsNormalJourneyIT extends ExerciseJourney {
  private static final int TWO_WEEKS = 14;
  private static final int DAYS = 22;
  private static final double QUIET_NIGHT = 1.6;

  WhatIsNormalJourneyIT() {
    super("what-is-normal");
  }

  @Override
  void play(Hands hands) {
    hands.choose("[id='guess-yes']");
    hands.act("#guess");
    hands.look();
    for (int day = 1; day <= TWO_WEEKS; day++) hands.tick("#d" + day);
    hands.act("#try");
    hands.look();
    hands.act("#one");
    hands.look();
    hands.act("#restore");
    List<Integer> quiet = quiet(hands);
    Assertions.assertEquals(10, quiet.size(), "days with a quiet night: " + quiet);
    for (int day = 1; day <= DAYS; day++) {
      if (hands.one("#d" + day).isChecked() != quiet.contains(day)) hands.tick("#d" + day);
    }
    hands.choose("[id='modes-apart']");
    hands.act("#lock");
    hands.look();
    hands.act("#watch");
  }

  /** Read from the table of all days: the second column is the air at rest. */
  private static List<Integer> quiet(Hands hands) {
    List<Integer> quiet = new ArrayList<>();
    for (int day = 1; day <= DAYS; day++) {
      String row = ".wn-days .kit-scroll tbody tr:nth-child(" + day + ") td";
      if (Double.parseDouble(hands.text(row).replace(',', '.')) < QUIET_NIGHT) quiet.add(day);
    }
    return quiet;
  }
}
