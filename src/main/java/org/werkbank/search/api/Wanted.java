package org.werkbank.search.api;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Language;
import org.werkbank.search.Question;

/** Reads the parameters of {@code GET /api/search}; a program is told what it wrote wrong. */
final class Wanted {
  static final int LARGEST = 50;
  private static final int USUAL = 10;

  private Wanted() {}

  /**
   * @param given value of a parameter, null if it is missing
   * @throws Invalid if q is missing, or lang or size is nothing that can be answered
   */
  static Question question(Function<String, String> given, Language own, UUID person) {
    return new Question(
        text(given.apply("q")),
        language(given.apply("lang"), own),
        Optional.of(person),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        size(given.apply("size")));
  }

  private static String text(String given) {
    if (given == null || given.isBlank()) throw new Invalid("problem.search.textMissing");
    return given;
  }

  private static Language language(String given, Language own) {
    if (given == null) return own;
    return Language.of(given).orElseThrow(() -> new Invalid("problem.search.language", given));
  }

  private static int size(String given) {
    if (given == null) return USUAL;
    if (!given.matches("[1-9]\\d?") || Integer.parseInt(given) > LARGEST) {
      throw new Invalid("problem.search.size", LARGEST);
    }
    return Integer.parseInt(given);
  }
}
