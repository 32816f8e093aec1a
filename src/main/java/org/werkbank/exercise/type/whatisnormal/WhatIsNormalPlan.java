package org.werkbank.exercise.type.whatisnormal;

import java.util.Optional;
import org.werkbank.exercise.spi.Seed;

/**
 * What the author chose.
 *
 * @param least how many days have to be chosen before the choice can be fixed
 * @param own the trainer's table in place of the station
 */
public record WhatIsNormalPlan(int least, Optional<OwnSeries> own) {

  Shown shown(Seed seed) {
    return own.map(OwnSeries::shown).orElseGet(() -> Station.shown(seed));
  }

  Watched watched(Seed seed) {
    return own.map(OwnSeries::watched).orElseGet(() -> Station.watched(seed));
  }

  int days() {
    return own.map(OwnSeries::shownDays).orElse(Station.SHOWN);
  }
}
