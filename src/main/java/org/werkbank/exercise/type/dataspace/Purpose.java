package org.werkbank.exercise.type.dataspace;

/** What the data may be used for. */
enum Purpose {
  QUALITY("cx.quality.base:1"),
  TRACING("cx.core.industrycore:1"),
  ANY("");

  private final String operand;

  Purpose(String operand) {
    this.operand = operand;
  }

  /** Its name in Catena-X; empty if there is no restriction. */
  String operand() {
    return operand;
  }

  /** Whether somebody who wants the data for this may have it. */
  boolean allows(Purpose wanted) {
    return this == ANY || this == wanted;
  }
}
