package org.werkbank.exercise.type.wordmachine;

/**
 * What a sentence claims: this part of this asset has this value.
 *
 * @param asset 0 to 11
 * @param part 0 to 5
 * @param value in the unit of the part
 */
record Triple(int asset, int part, int value) {
  private static final int TORQUE = 0;
  private static final int CUT_OUT = 5;

  /** Whether a wrong value can hurt somebody: torque, and the temperature that shuts down. */
  boolean must() {
    return part == TORQUE || part == CUT_OUT;
  }

  /** The claim of a sentence; null if it says no value, or one in the unit of another part. */
  static Triple of(int[] words) {
    int end = words.length;
    if (end < 5
        || Words.kind(words[0]) != Words.Kind.ASSET
        || Words.kind(words[end - 1]) != Words.Kind.UNIT
        || Words.kind(words[end - 2]) != Words.Kind.VALUE
        || Words.kind(words[end - 4]) != Words.Kind.PART) return null;
    int part = Words.number(words[end - 4]);
    if (Words.number(words[end - 1]) != part) return null;
    return new Triple(Words.number(words[0]), part, Words.number(words[end - 2]));
  }
}
