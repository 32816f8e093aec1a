package org.werkbank.search.words;

import java.util.List;
import java.util.Optional;

/**
 * A word of a text, or a number, code or unit.
 *
 * @param written as it stands in the text
 * @param start place of its first character in the text
 * @param end place behind its last character
 * @param folded small letters without umlauts and accents
 * @param stem what is the same in all its forms
 * @param parts the parts of a compound, the longer parts made of them, and the roots of all of them
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
   * @param whole whether it is no smallest part: made of several, as {@code Lagerschaden} in {@code
   *     Wälzlagerschaden}, or the root of one, as {@code prüf} of {@code Prüfung}
   */
  public record Part(String folded, String stem, int start, int end, boolean whole) {}

  /** What it shares with words made of it, if that is another than its stem. */
  public Optional<String> root() {
    return parts.stream()
        .filter(part -> part.whole() && part.start() == start && part.end() == end)
        .map(Part::stem)
        .findFirst();
  }

  /** The smallest parts, in order. */
  public List<Part> smallest() {
    return parts.stream().filter(part -> !part.whole()).toList();
  }
}
