package org.werkbank.search;

import java.util.List;
import java.util.Optional;

/**
 * What came of a question.
 *
 * @param hits those asked for, best first
 * @param total of all hits
 * @param didYouMean the question as it was probably meant
 * @param near where nothing was found, the nearest terms
 */
public record Results(
    List<Hit> hits, int total, Facets facets, Optional<String> didYouMean, List<Near> near) {
  public Results {
    hits = List.copyOf(hits);
    near = List.copyOf(near);
  }

  /** Nothing at all. */
  static Results none() {
    return new Results(List.of(), 0, Facets.none(), Optional.empty(), List.of());
  }
}
