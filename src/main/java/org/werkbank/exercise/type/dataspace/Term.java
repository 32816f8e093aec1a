package org.werkbank.exercise.type.dataspace;

/** How long the contract runs. */
enum Term {
  MONTHS_3(90),
  MONTHS_6(180),
  MONTHS_12(365),
  OPEN(0);

  private final int days;

  Term(int days) {
    this.days = days;
  }

  /** 0 if it never ends. */
  int days() {
    return days;
  }

  boolean allows(Term wanted) {
    return compareTo(wanted) >= 0;
  }
}
