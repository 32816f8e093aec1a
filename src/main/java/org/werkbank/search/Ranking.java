package org.werkbank.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** The numbers by which hits are ordered. */
final class Ranking {
  /** Robertson's BM25 with the constants of the literature. */
  static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);

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

  /** What it counts that a noun is there, where not all words are. */
  static final float NOUN = 800f;

  /** More than any entry can weigh: the distance between two steps of {@link Best}. */
  static final float STEP = 5_000f;

  private Ranking() {}
}
