package org.werkbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Where nothing is found: the terms that share most letters with what was asked. */
final class Nearest {
  private static final int MOST = 4;
  private static final int LONGEST = 60;

  private Nearest() {}

  static List<Near> to(Question question, IndexSearcher searcher) throws IOException {
    String line = Reading.line(question.text());
    String field = Fields.letters(question.language());
    BooleanQuery.Builder letters = new BooleanQuery.Builder();
    Spellings.letters(line.substring(0, Math.min(line.length(), LONGEST)), question.language())
        .forEach(three -> letters.add(new TermQuery(new Term(field, three)), Occur.SHOULD));
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(letters.build(), Occur.MUST)
            .add(Plan.others(question.person().orElse(null)), Occur.MUST_NOT)
            .build();
    List<Near> near = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, MOST).scoreDocs) {
      Document term = searcher.storedFields().document(hit.doc);
      near.add(new Near(term.get(Fields.TITLE), term.get(Fields.ADDRESS)));
    }
    return near;
  }
}
