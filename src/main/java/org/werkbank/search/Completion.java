package org.werkbank.search;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.werkbank.platform.text.Language;
import org.werkbank.search.words.Word;
import org.werkbank.search.words.Words;

/** The suggestions for one text that is being typed. */
final class Completion {
  private static final List<Kind> ORDER =
      List.of(Kind.TERM, Kind.COURSE, Kind.UNIT, Kind.EXERCISE, Kind.LAW, Kind.PROGRAMME);
  private static final int LONGEST = 80;
  private static final int SHORTEST_WORD = 3;

  private final String typed;
  private final Language language;
  private final Optional<UUID> person;
  private final int most;

  Completion(String typed, Language language, Optional<UUID> person, int most) {
    this.typed = Sentences.line(typed.substring(0, Math.min(typed.length(), LONGEST)));
    this.language = language;
    this.person = person;
    this.most = most;
  }

  List<Suggestion> in(IndexSearcher searcher) throws IOException {
    Map<String, Suggestion> found = new LinkedHashMap<>();
    for (boolean begins : new boolean[] {true, false}) {
      for (Language of : new Language[] {language, language.other()}) {
        List<String> beginnings = Beginnings.typed(Words.of(of).read(typed), begins);
        if (beginnings.isEmpty()) continue;
        for (Kind kind : ORDER) {
          if (found.size() >= most) return new ArrayList<>(found.values());
          add(found, searcher, of, kind, beginnings);
        }
      }
    }
    words(found, searcher);
    return new ArrayList<>(found.values());
  }

  /** Words of the texts, where titles are too few; they lead to a search. */
  private void words(Map<String, Suggestion> found, IndexSearcher searcher) throws IOException {
    List<Word> words = Words.of(language).read(typed);
    if (words.size() != 1 || words.get(0).folded().length() < SHORTEST_WORD) return;
    Lexicon lexicon = new Lexicon(searcher.getIndexReader(), language);
    for (String word : lexicon.beginning(words.get(0).folded(), most)) {
      if (found.size() >= most) return;
      String address = "/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
      found.putIfAbsent(word, new Suggestion(word, Kind.UNIT, address));
    }
  }

  private void add(
      Map<String, Suggestion> found,
      IndexSearcher searcher,
      Language of,
      Kind kind,
      List<String> beginnings)
      throws IOException {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.KIND, kind.code())), Occur.FILTER)
            .add(Plan.others(person.orElse(null)), Occur.MUST_NOT);
    for (String beginning : beginnings)
      query.add(new TermQuery(new Term(Fields.beginning(of), beginning)), Occur.FILTER);
    for (ScoreDoc hit : searcher.search(new ConstantScoreQuery(query.build()), most).scoreDocs) {
      if (found.size() >= most) return;
      Document document = searcher.storedFields().document(hit.doc);
      String title = document.get(Fields.TITLE);
      found.putIfAbsent(title, new Suggestion(title, kind, document.get(Fields.ADDRESS)));
    }
  }
}
