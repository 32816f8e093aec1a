package org.werkbank.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.platform.text.Language;

/** Completes what is being typed. */
@ApplicationScoped
public class Suggestions {
  private SearchIndex index;

  protected Suggestions() {}

  @Inject
  public Suggestions(SearchIndex index) {
    this.index = index;
  }

  /**
   * What somebody who has typed this much may look for, nearest first.
   *
   * @param person who types, so that their own drafts are offered
   * @param most how many at most
   */
  public List<Suggestion> of(String typed, Language language, Optional<UUID> person, int most) {
    Completion completion = new Completion(typed, language, person, most);
    return index.ask((searcher, synonyms) -> completion.in(searcher), List.of());
  }
}
