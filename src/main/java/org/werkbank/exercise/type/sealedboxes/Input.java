package org.werkbank.exercise.type.sealedboxes;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One position of the two knobs.
 *
 * @param heat step of the temperature, 0 to 4: 50, 60, 70, 80, 90 °C
 * @param shake step of the vibration, 0 to 4: 1 to 5 mm/s
 */
record Input(int heat, int shake) {
  static final int STEPS = 5;

  /** All 25, in the order of {@link #number()}. */
  static List<Input> all() {
    return IntStream.range(0, STEPS * STEPS).mapToObj(Input::numbered).toList();
  }

  static Input numbered(int number) {
    return new Input(number % STEPS, number / STEPS);
  }

  /** 0 to 24. */
  int number() {
    return shake * STEPS + heat;
  }

  int celsius() {
    return 50 + 10 * heat;
  }

  int speed() {
    return 1 + shake;
  }
}
