package org.werkbank.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** The numbers by which hits are ordered. */
final class Ranking {
  /** Robertson's BM25 with the constants of the literature. */
  static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

  /** Keeps what words weigh below the distance between two steps. */
  static final float SCALE = 0.1f;

  /** As long as there are fewer hits with all words, those with fewer words are shown too. */
  static final int ENOUGH = 5;

  /** What it counts that words stand side by side, as a share of what they weigh. */
  static final float TOGETHER = 1f;

  /** How many other words may stand between. */
  static final int APART = 1;

  /** Only the order of so many hits depends on what stands side by side. */
  static final int LOOKED_AT_CLOSELY = 50;

  /** What a word counts that is no noun where nouns can be told. */
  static final float MINOR = 0.85f;

  static final float MINOR_WORD = 80f;

  private static final float STEP = 1000f;
  private static final float OTHER_LANGUAGE = 120f;
  private static final float OTHER_WORD = 50f;

  private Ranking() {}

  /**
   * What a word of a short question counts at least. With up to {@link Plan#SHORT} words no sum of
   * fewer words reaches that of more: 4 · 800 is more than 3 · 1000.
   */
  static float step(Way.Rank rank, boolean askedLanguage) {
    float step = askedLanguage ? STEP : STEP - OTHER_LANGUAGE;
    return switch (rank) {
      case ASKED, PARTS -> step;
      case SAME_MEANING, TRANSLATED, SIMILAR, ONE_PART -> step - OTHER_WORD;
    };
  }
}
