package org.werkbank.search.words;

import java.util.List;
import java.util.Optional;

/**
 * What German nouns and verbs share that are made of one another, told by their ends and
 * beginnings: {@code prüf} in {@code Prüfung}, {@code geprüft} and {@code prüfen}.
 */
final class Roots {
  private static final int SHORTEST = 4;
  private static final List<String> ENDS = List.of("ung", "ing", "ier");

  /** Parts of verbs that may stand at the end of the sentence: {@code ich lerne sie an}. */
  private static final List<String> SEPARABLE =
      List.of(
          "zusammen",
          "zuruck",
          "durch",
          "nach",
          "auf",
          "aus",
          "ein",
          "mit",
          "los",
          "weg",
          "her",
          "hin",
          "vor",
          "ab",
          "an",
          "um",
          "zu");

  private Roots() {}

  /**
   * Folded, if it is another word than the stem.
   *
   * @param verb whether it may be one, as nothing with a capital is: {@code lernt}
   */
  static Optional<String> of(String stem, boolean verb) {
    for (String end : ENDS) {
      if (stem.endsWith(end) && stem.length() - end.length() >= SHORTEST)
        return Optional.of(stem.substring(0, stem.length() - end.length()));
    }
    if (!stem.endsWith("t")) return Optional.empty();
    String most = stem.substring(0, stem.length() - 1);
    return participle(most)
        .or(() -> Optional.of(most).filter(root -> verb && root.length() >= SHORTEST));
  }

  /** {@code gepruf} and {@code angelern}. */
  private static Optional<String> participle(String most) {
    if (most.startsWith("ge") && most.length() - 2 >= SHORTEST)
      return Optional.of(most.substring(2));
    return separated(most)
        .filter(rest -> rest.startsWith("ge") && rest.length() - 2 >= SHORTEST)
        .map(rest -> most.substring(0, most.length() - rest.length()) + rest.substring(2));
  }

  /** A verb without the part that may stand somewhere else. */
  static Optional<String> separated(String stem) {
    return SEPARABLE.stream()
        .filter(first -> stem.startsWith(first) && stem.length() - first.length() >= SHORTEST)
        .findFirst()
        .map(first -> stem.substring(first.length()));
  }
}
