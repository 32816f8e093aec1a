package org.werkbank.search.words;

import java.util.List;

/**
 * A word of a text, or a number, code or unit.
 *
 * @param written as it stands in the text
 * @param start place of its first character in the text
 * @param end place behind its last character
 * @param folded small letters without umlauts and accents
 * @param stem what is the same in all its forms
 * @param parts the parts of a compound, and the longer parts made of them; none if it is no
 *     compound
 * @param common whether it says nothing by itself, as {@code und} does
 */
public record Word(
    String written,
    int start,
    int end,
    String folded,
    String stem,
    List<Part> parts,
    boolean common) {
  public Word {
    parts = List.copyOf(parts);
  }

  /**
   * A part of a compound with its place in the text.
   *
   * @param whole whether it is made of several parts, as {@code Lagerschaden} in {@code
   *     Wälzlagerschaden}
   */
  public record Part(String folded, String stem, int start, int end, boolean whole) {}

  /** The smallest parts, in order. */
  public List<Part> smallest() {
    return parts.stream().filter(part -> !part.whole()).toList();
  }
}
