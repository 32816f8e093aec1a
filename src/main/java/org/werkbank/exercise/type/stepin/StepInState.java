package org.werkbank.exercise.type.stepin;

import java.util.Optional;
import org.werkbank.exercise.spi.Seed;

/**
 * An attempt after some actions: a shift of welds or a robot cell.
 *
 * @param shift stage A
 * @param zone stage B
 */
public record StepInState(Seed seed, Optional<Shift> shift, Optional<Zone> zone) {
  static StepInState of(Seed seed, Shift shift) {
    return new StepInState(seed, Optional.of(shift), Optional.empty());
  }

  static StepInState of(Seed seed, Zone zone) {
    return new StepInState(seed, Optional.empty(), Optional.of(zone));
  }
}
