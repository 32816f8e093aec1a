package org.werkbank.search;

import java.util.List;
import java.util.Map;

/**
 * A room that has something to find implements this as a bean. Search asks it, again and again; the
 * room never pushes. Both methods are called outside a request.
 */
public interface Shelf {

  /**
   * What there is now: each source, for example {@code course:ki-in-der-halle}, with a fingerprint
   * that changes whenever one of its entries does. Sources of different shelves have different
   * names. Asked every second: one cheap query.
   */
  Map<String, String> stock();

  /** Everything of one source; none if it is gone meanwhile. */
  List<Entry> entries(String source);

  /**
   * Words for one thing in both languages that belong to this source, for example the glossary of a
   * course.
   */
  default List<Pair> pairs(String source) {
    return List.of();
  }
}
