package org.werkbank.catalogue;

import java.util.List;
import org.werkbank.platform.text.Language;

/**
 * A piece of text of a course package in one language, as it is read aloud.
 *
 * @param line from 1, where it begins
 * @param place the same for the same piece in both languages, for example {@code unit 1} or {@code
 *     items/01-rules.yaml/3/stem}; many passages of a unit share one
 * @param text without markup
 * @param links words behind which something opens, in their order
 */
public record Passage(
    String file,
    int line,
    Language language,
    Kind kind,
    String place,
    String text,
    List<Link> links) {

  public Passage {
    links = List.copyOf(links);
  }

  /** What the piece is for. */
  public enum Kind {
    /** A title, a heading or the question for the notice board. */
    TITLE,
    /** A paragraph or a point of a list. */
    PROSE,
    /** A cell of a table. */
    CELL,
    /** The key sentence of a unit. */
    KEY,
    /** A guess and its replies. */
    GUESS,
    /** A sentence of an exercise or a question, its options and reasons. */
    ASKED,
    /** What a term means. */
    TERM
  }

  /**
   * Words that open something.
   *
   * @param address for example {@code term:label}
   * @param from where they begin in the text
   */
  public record Link(String address, int from) {}
}
