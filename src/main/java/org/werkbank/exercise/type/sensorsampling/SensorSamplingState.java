package org.werkbank.exercise.type.sensorsampling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.Seed;

/**
 * Where an attempt is. Motor and windows follow from the seed.
 *
 * @param guess where the bearing will be heard best; null before
 * @param trials what was measured
 * @param place as chosen last
 * @param rate as chosen last
 * @param own the fixed choice, measured; null before
 * @param wreck what was measured to see the knock go; null before
 * @param verdicts one for each window; empty where nothing was said yet
 * @param at the window on the bench
 * @param measured what the choice is judged by; null before the end
 */
record SensorSamplingState(
    Seed seed,
    Phase phase,
    Place guess,
    List<Measurement> trials,
    Place place,
    Rate rate,
    Measurement own,
    Measurement wreck,
    List<Optional<Verdict>> verdicts,
    int at,
    Measured measured) {

  enum Phase {
    GUESS,
    MEASURE,
    FIXED,
    WRECK,
    WINDOWS,
    READY,
    DONE
  }

  static SensorSamplingState start(Seed seed) {
    return new SensorSamplingState(
        seed,
        Phase.GUESS,
        null,
        List.of(),
        Place.FRONT,
        Rate.HZ_6400,
        null,
        null,
        Collections.nCopies(Windows.ALL, Optional.empty()),
        0,
        null);
  }

  Machine machine() {
    return Machine.of(seed);
  }

  List<Window> windows() {
    return Windows.of(seed);
  }

  SensorSamplingState guessed(Place guessed) {
    return new SensorSamplingState(
        seed, Phase.MEASURE, guessed, trials, guessed, rate, null, null, verdicts, 0, null);
  }

  SensorSamplingState measured(Place where, Rate often) {
    List<Measurement> all = new ArrayList<>(trials);
    all.add(Measurement.of(seed, machine(), where, often));
    return new SensorSamplingState(
        seed, phase, guess, List.copyOf(all), where, often, null, null, verdicts, 0, null);
  }

  SensorSamplingState fixed(Place where, Rate often) {
    return new SensorSamplingState(
        seed, Phase.FIXED, guess, trials, where, often, null, null, verdicts, 0, null);
  }

  SensorSamplingState with(Phase next) {
    return new SensorSamplingState(
        seed, next, guess, trials, place, rate, own, wreck, verdicts, at, measured);
  }

  /** The choice stands; it is measured to compare with what is wrecked. */
  SensorSamplingState confirmed() {
    Measurement mine = Measurement.of(seed, machine(), place, rate);
    return new SensorSamplingState(
        seed, Phase.WRECK, guess, trials, place, rate, mine, null, verdicts, 0, null);
  }

  SensorSamplingState wrecked(Place where, Rate often) {
    Measurement worse = Measurement.of(seed, machine(), where, often);
    return new SensorSamplingState(
        seed, phase, guess, trials, place, rate, own, worse, verdicts, at, null);
  }

  /** Puts a window on the bench. */
  SensorSamplingState at(int window) {
    return new SensorSamplingState(
        seed, Phase.WINDOWS, guess, trials, place, rate, own, wreck, verdicts, window, null);
  }

  /** A verdict on the window on the bench; the next one without a verdict follows. */
  SensorSamplingState said(Verdict verdict) {
    List<Optional<Verdict>> all = new ArrayList<>(verdicts);
    all.set(at, Optional.of(verdict));
    int next = at;
    for (int i = Windows.ALL - 1; i > 0; i--) {
      int window = (at + i) % Windows.ALL;
      if (all.get(window).isEmpty()) next = window;
    }
    Phase then = next == at ? Phase.READY : Phase.WINDOWS;
    return new SensorSamplingState(
        seed, then, guess, trials, place, rate, own, wreck, List.copyOf(all), next, null);
  }

  /** New recordings are made, and the choice is judged by the one at its place. */
  SensorSamplingState judged() {
    return new SensorSamplingState(
        seed, Phase.DONE, guess, trials, place, rate, own, wreck, verdicts, at, Measured.of(seed));
  }

  /** How far the knock stands above the noise in the recording that counts, in decibels. */
  double above() {
    return measured.above(place, rate);
  }

  /** How well the windows are sorted; all of them must have a verdict. */
  Sorting sorting() {
    return Sorting.of(windows(), verdicts.stream().map(Optional::orElseThrow).toList());
  }
}
