package org.werkbank.catalogue.language;

/**
 * The rules of plain language (curriculum, section 5.4). P-08 is kept without the word list of
 * level B1, for which there is no free source; P-10 is for a reader's eye; P-12 is the reader's
 * own: {@code org.werkbank.catalogue} refuses text in Leichte Sprache that nobody has checked.
 */
public enum Rule {
  /** One idea a sentence: German mean at most 12 words, no sentence above 20. */
  P01("P-01", true),
  /** At most one subordinate clause. */
  P02("P-02", false),
  /** Passive in at most 10 of 100 sentences. */
  P03("P-03", false),
  /** No double negation. */
  P04("P-04", false),
  /** Each technical term is explained where it is first used in a unit. */
  P05("P-05", true),
  /** No German compound of more than three parts without explanation. */
  P06("P-06", false),
  /** Digits for numbers; percent is explained as "of 100" once in a unit. */
  P07("P-07", false),
  /** Flesch-Amstad (German) or Flesch (English) at least 60. */
  P08("P-08", false),
  /** The du form only, and one way to write for all genders. */
  P09("P-09", true),
  /** English: mean at most 14 words; the same numbers, units and legal facts as the German. */
  P11("P-11", true),
  /** A key sentence has at most nine words. */
  P13("P-13", true),
  /** Words that are never printed (curriculum, section 0, P3). */
  NEVER("P3", true);

  private final String id;
  private final boolean blocks;

  Rule(String id, boolean blocks) {
    this.id = id;
    this.blocks = blocks;
  }

  /** As the curriculum names it. */
  public String id() {
    return id;
  }

  /** Whether a course may not be released with a remark of this rule; otherwise it warns. */
  public boolean blocks() {
    return blocks;
  }
}
