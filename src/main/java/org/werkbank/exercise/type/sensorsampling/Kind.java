package org.werkbank.exercise.type.sensorsampling;

import java.util.List;
import org.werkbank.exercise.type.sensorsampling.Window.Signal;

/** What happened in a window, and which signals show it. */
enum Kind {
  STUCK(Verdict.BAD, Signal.VIBRATION, Signal.TEMPERATURE),
  CLIPPED(Verdict.BAD, Signal.VIBRATION),
  MISSING(Verdict.BAD, Signal.VIBRATION, Signal.TEMPERATURE),
  FAHRENHEIT(Verdict.BAD, Signal.TEMPERATURE),
  SHIFTED(Verdict.BAD, Signal.VIBRATION),
  CREEPING(Verdict.BAD, Signal.VIBRATION, Signal.TEMPERATURE),
  REPEATED(Verdict.BAD, Signal.VIBRATION, Signal.TEMPERATURE),
  BEARING(Verdict.FAULT, Signal.VIBRATION),
  HOT(Verdict.FAULT, Signal.TEMPERATURE),
  LOADED(Verdict.FAULT, Signal.VIBRATION, Signal.TEMPERATURE),
  FINE(Verdict.FINE, Signal.VIBRATION, Signal.TEMPERATURE);

  private final Verdict verdict;
  private final List<Signal> signals;

  Kind(Verdict verdict, Signal... signals) {
    this.verdict = verdict;
    this.signals = List.of(signals);
  }

  Verdict verdict() {
    return verdict;
  }

  /** Which of the two signals a window of this kind may show. */
  List<Signal> signals() {
    return signals;
  }

  /** Its word in texts. */
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
