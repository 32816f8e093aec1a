package org.werkbank.search.words;

import java.util.List;

/**
 * A run of characters that may be a word, before anybody asks in which language.
 *
 * @param segments places where hyphens, slashes, dots and changes between letters and digits cut
 *     it; at least one
 */
record Token(int start, int end, List<Segment> segments) {

  /** From, and up to but without. */
  record Segment(int start, int end) {}
}
