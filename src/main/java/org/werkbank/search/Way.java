package org.werkbank.search;

import java.util.List;
import java.util.Optional;

/**
 * One way to find a word of a question in texts of one language.
 *
 * @param stems all of these must be there; the parts of a compound or the words of a translation
 * @param rank how far it is from what was asked
 * @param by the word it is found by, where that is another one
 */
record Way(List<String> stems, Rank rank, Optional<String> by) {
  Way {
    stems = List.copyOf(stems);
  }

  /** How far a way is from what was asked, nearest first. */
  enum Rank {
    ASKED(1f),
    PARTS(0.6f),
    SAME_MEANING(0.6f),
    TRANSLATED(0.8f),
    SIMILAR(0.7f),
    ONE_PART(0.4f);

    private final float share;

    Rank(float share) {
      this.share = share;
    }

    /** Whether it is what was typed, whole or in its parts. */
    boolean isNear() {
      return this == ASKED || this == PARTS;
    }

    /** Share of the score of the word itself. */
    float share() {
      return share;
    }
  }
}
