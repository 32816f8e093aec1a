package org.werkbank.exercise.type.dataspace;

import java.util.Locale;

/** What a company is to the learner's. */
enum Role {
  FORGE(true, true),
  MILL(true, true),
  MACHINE_BUILDER(false, true),
  CUSTOMER(false, false),
  COMPETITOR(false, true),
  START_UP(false, false);

  private final boolean chain;
  private final boolean group;

  Role(boolean chain, boolean group) {
    this.chain = chain;
    this.group = group;
  }

  /** Whether it stands before the learner's own company in the chain, and can answer with data. */
  boolean chain() {
    return chain;
  }

  /** Whether it belongs to the group of suppliers. */
  boolean group() {
    return group;
  }

  /** Whether it wants to build something of its own from the data. */
  boolean derives() {
    return this == MACHINE_BUILDER || this == START_UP;
  }

  /** Whether it passes data on to others. */
  boolean passesOn() {
    return this == START_UP;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
