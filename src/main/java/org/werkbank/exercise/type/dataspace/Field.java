package org.werkbank.exercise.type.dataspace;

import java.util.Locale;

/** A field of the shared record. Whether it gives its secret away differs from seed to seed. */
enum Field {
  PROCESS(Secret.RECIPE),
  MELT(Secret.PRICE),
  TEMPERATURE(Secret.PERSON),
  DEFECTS(Secret.PERSON),
  OPERATOR(Secret.PERSON),
  RECIPE(Secret.RECIPE),
  CUSTOMER(Secret.PRICE),
  PRICE(Secret.PRICE);

  private final Secret secret;

  Field(Secret secret) {
    this.secret = secret;
  }

  /** What it gives away where it does. */
  Secret secret() {
    return secret;
  }

  /** Whether its name sounds as if it could be given away without a thought. */
  boolean soundsHarmless() {
    return ordinal() < OPERATOR.ordinal();
  }

  /** Of the radios, and in the names of texts. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
