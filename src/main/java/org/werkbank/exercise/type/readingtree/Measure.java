package org.werkbank.exercise.type.readingtree;

/**
 * A column a tree may ask for.
 *
 * @param name key of a text {@code measure.<name>}, or the trainer's own words
 * @param unit empty if there is none
 * @param level for a column that is 1 where a word of a list applies and 0 elsewhere: that word;
 *     empty for a measured value
 * @param decimals digits after the point that are shown
 * @param least left end of its scale
 * @param most right end of its scale
 * @param own whether {@code name} is the trainer's own
 */
record Measure(
    String name, String unit, String level, int decimals, double least, double most, boolean own) {

  static Measure of(String name, String unit, int decimals, double least, double most) {
    return new Measure(name, unit, "", decimals, least, most, false);
  }

  static Measure level(String name, String level) {
    return new Measure(name, "", level, 0, 0, 1, false);
  }

  boolean listed() {
    return !level.isEmpty();
  }

  /** Which side of the threshold the shown digits are on: −1, 1, or 0 if they do not tell. */
  int side(double value, double threshold) {
    if (listed()) return Double.compare(value, threshold);
    double step = Math.pow(10, decimals);
    return Long.compare(Math.round(value * step), Math.round(threshold * step));
  }
}
