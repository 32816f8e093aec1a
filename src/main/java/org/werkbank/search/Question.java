package org.werkbank.search;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.werkbank.platform.text.Language;

/**
 * What somebody wants to find.
 *
 * @param text as typed, whatever it is
 * @param language the one the person reads; hits in it come first
 * @param person who asks, so that their own drafts are found
 * @param kinds only these; all if there are none
 * @param only hits in this language only
 * @param course only hits of the course with this slug
 * @param role only hits for this role
 * @param from number of the first hit, from 0
 * @param size how many hits
 */
public record Question(
    String text,
    Language language,
    Optional<UUID> person,
    Set<Kind> kinds,
    Optional<Language> only,
    Optional<String> course,
    Optional<String> role,
    int from,
    int size) {
  static final int LARGEST = 50;
  static final int FARTHEST = 1000;

  public Question {
    kinds = Set.copyOf(kinds);
    from = Math.max(0, Math.min(from, FARTHEST));
    size = Math.max(1, Math.min(size, LARGEST));
  }

  /** The same, asked by somebody who has no drafts. */
  Question byAnybody() {
    return new Question(text, language, Optional.empty(), kinds, only, course, role, from, size);
  }

  /** Whether something may be left out that would fit. */
  boolean isNarrowed() {
    return !kinds.isEmpty() || only.isPresent() || course.isPresent() || role.isPresent();
  }

  /** The first ten of everything that is published. */
  public static Question of(String text, Language language) {
    return new Question(
        text,
        language,
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        10);
  }
}
