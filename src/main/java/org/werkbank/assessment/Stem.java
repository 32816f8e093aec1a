package org.werkbank.assessment;

import java.text.BreakIterator;
import org.werkbank.platform.text.Language;

/**
 * The two parts of a question: what is the case, and what is asked.
 *
 * @param situation may be empty
 */
record Stem(String situation, String ask) {
  /** Characters that fill about four lines of big letters on a phone. */
  private static final int BIG = 110;

  /**
   * Parts the last sentence from those before it, if it is a question.
   *
   * @param otherwise what is asked if the last sentence is not a question
   */
  static Stem of(String text, Language language, String otherwise) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(language.locale());
    sentences.setText(text);
    sentences.last();
    int begin = sentences.previous();
    boolean asks = text.strip().endsWith("?");
    if (!asks) return otherwise.isEmpty() ? new Stem("", text) : new Stem(text, otherwise);
    return begin <= 0
        ? new Stem("", text)
        : new Stem(text.substring(0, begin).strip(), text.substring(begin).strip());
  }

  /**
   * Whether the heading, the situation or else the question, is longer than big letters can bear.
   */
  boolean wordy() {
    return (situation.isEmpty() ? ask : situation).length() > BIG;
  }
}
