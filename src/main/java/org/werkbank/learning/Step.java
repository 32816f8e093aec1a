package org.werkbank.learning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five steps of every unit (curriculum 2.1), in order. */
public enum Step {
  CASE(15),
  GUESS(5),
  TRY(50),
  KEY(10),
  CHECK(20);

  private final int share;

  Step(int share) {
    this.share = share;
  }

  /**
   * Name in addresses, texts and the database: {@code case}, {@code guess}, {@code try}, {@code
   * key}, {@code check}.
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** From 1 to 5. */
  public int number() {
    return ordinal() + 1;
  }

  public Optional<Step> next() {
    return this == CHECK ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }

  public Optional<Step> back() {
    return this == CASE ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }

  /** Minutes from the beginning of this step to the end of the unit, rounded up. */
  public int minutesLeft(int minutesOfUnit) {
    int percent = Arrays.stream(values()).skip(ordinal()).mapToInt(step -> step.share).sum();
    return (minutesOfUnit * percent + 99) / 100;
  }

  /** The step with this code; empty for anything else. */
  public static Optional<Step> of(String code) {
    return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
  }
}
