package org.werkbank.search.eval;

import java.util.Map;
import org.werkbank.platform.text.Language;

/**
 * A query as somebody types it, and what that person wants to find.
 *
 * @param part whether ranking may be tuned on it
 * @param kind what makes it hard: {@code word}, {@code compound}, {@code slang} …
 * @param language what the person reads; of cross-language queries not the one of the query
 * @param grades address without language to 3 (answers it), 2 (helps), 1 (belongs to it)
 */
record Judged(
    Part part, String kind, Language language, String query, Map<String, Integer> grades) {

  /** A third is set aside and never looked at while tuning. */
  enum Part {
    TUNED,
    ASIDE
  }

  Judged typed(String other) {
    return new Judged(part, "typo", language, other, grades);
  }
}
