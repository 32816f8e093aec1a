package org.werkbank.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.werkbank.search.words.Word;
import org.werkbank.search.words.Words;

/**
 * What Lucene itself needs on the same index: any of the words in title, lead or body of the
 * language, for a slip words one letter away, for what is being typed titles with such a beginning;
 * ten titles are read. No compounds, no other language, no counts, no marks.
 */
final class BareSearch {
  private static final int TEN = 10;
  private static final String TITLE = "title";
  private static final List<String> TEXTS = List.of(TITLE, "lead", "body");

  private final IndexSearcher searcher;

  BareSearch(IndexReader reader) {
    searcher = new IndexSearcher(reader);
  }

  List<String> find(Queries.Query asked) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Word word : Words.of(asked.language()).read(asked.text())) {
      if (asked.sort() == Queries.Sort.SUGGESTION) {
        query.add(new PrefixQuery(term(TITLE, word.folded(), asked)), Occur.SHOULD);
      } else if (!word.common()) {
        for (String text : TEXTS)
          query.add(has(term(text, word.stem(), asked), asked), Occur.SHOULD);
      }
    }
    List<String> titles = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query.build(), TEN).scoreDocs)
      titles.add(searcher.storedFields().document(hit.doc, Set.of(TITLE)).get(TITLE));
    return titles;
  }

  private static Query has(Term term, Queries.Query asked) {
    return asked.sort() == Queries.Sort.TYPO ? new FuzzyQuery(term, 1) : new TermQuery(term);
  }

  private static Term term(String zone, String word, Queries.Query asked) {
    return new Term(zone + '.' + asked.language().code(), word);
  }
}
