package org.werkbank.search.eval;

import java.nio.file.Path;
import java.util.List;
import org.werkbank.search.Question;
import org.werkbank.search.Search;
import org.werkbank.search.SearchIndex;
import org.werkbank.search.Shelf;

/** Werkbank's search, through the code the pages use, on an index of its own. */
final class OwnFinder implements Finder, AutoCloseable {
  private final SearchIndex index;
  private final Search search;

  OwnFinder(Path folder, Shelf shelf) {
    index = new SearchIndex(folder, List.of(shelf));
    index.follow();
    search = new Search(index);
  }

  @Override
  public List<String> find(Judged judged) {
    return search.find(Question.of(judged.query(), judged.language())).hits().stream()
        .filter(hit -> hit.language() == judged.language())
        .map(hit -> Addresses.withoutLanguage(hit.address()))
        .distinct()
        .toList();
  }

  @Override
  public void close() {
    index.close();
  }
}
