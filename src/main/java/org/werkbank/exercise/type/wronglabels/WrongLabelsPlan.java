package org.werkbank.exercise.type.wronglabels;

/**
 * What the author chose.
 *
 * @param wrong percent of the labels that are wrong, 0 to 40
 */
public record WrongLabelsPlan(int wrong) {
  /** Whole trays with a wrong label. */
  int trays() {
    return Math.round(wrong * Trays.COUNT / 100f);
  }
}
