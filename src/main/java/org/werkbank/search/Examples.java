package org.werkbank.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.werkbank.platform.text.Language;

/** Words of the glossary that are really there, for somebody who does not know what to look for. */
@ApplicationScoped
public class Examples {
  private static final int LOOKED_AT = 200;
  private static final Pattern SHORT = Pattern.compile("[^()]{2,18}");

  private SearchIndex index;

  protected Examples() {}

  @Inject
  public Examples(SearchIndex index) {
    this.index = index;
  }

  /** At most so many short published words of this language, from all over the alphabet. */
  public List<String> of(Language language, int most) {
    List<String> all = index.ask((searcher, synonyms) -> words(language, searcher), List.of());
    List<String> some = new ArrayList<>();
    for (int i = 0; i < most && i < all.size(); i++) {
      some.add(all.get(all.size() > most ? i * all.size() / most : i));
    }
    return some;
  }

  private static List<String> words(Language language, IndexSearcher searcher) throws IOException {
    Query words =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.KIND, Kind.TERM.code())), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.LANGUAGE, language.code())), Occur.FILTER)
            .add(Plan.others(null), Occur.MUST_NOT)
            .build();
    Set<String> found = new TreeSet<>();
    for (ScoreDoc hit : searcher.search(new ConstantScoreQuery(words), LOOKED_AT).scoreDocs) {
      String word = searcher.storedFields().document(hit.doc).get(Fields.TITLE);
      if (SHORT.matcher(word).matches()) found.add(word);
    }
    return List.copyOf(found);
  }
}
