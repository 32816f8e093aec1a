package org.werkbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.werkbank.platform.text.Language;

/**
 * The best entries for a question, found in steps: the next step is made only while there are too
 * few. With all words before those with fewer, in the language asked for before the other, found by
 * what was typed before found by what means the same.
 */
final class Best {
  private final Question question;
  private final Plan plan;
  private final IndexSearcher searcher;
  private final List<ScoreDoc> found = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();
  private final Set<Language> languages = EnumSet.noneOf(Language.class);
  private int step;

  Best(Question question, Plan plan, IndexSearcher searcher) {
    this.question = question;
    this.plan = plan;
    this.searcher = searcher;
  }

  /**
   * Numbers of documents, best first.
   *
   * @param least how many of the words there must be
   */
  List<Integer> documents(int least) throws IOException {
    int asked = question.from() + question.size();
    int most = plan.words() == 1 ? asked : Math.max(asked, Ranking.LOOKED_AT_CLOSELY);
    if (plan.isShort()) steps(least, asked, most);
    else longQuestion(asked, most);
    if (plan.words() > 1) lookClosely();
    return found.stream().limit(asked).map(hit -> hit.doc).toList();
  }

  private void steps(int least, int enough, int most) throws IOException {
    for (int words = plan.words(); words >= least; words--) {
      for (Language language : List.of(question.language(), question.language().other())) {
        for (Way.Rank farthest : plan.ranks(language)) {
          if (found.size() >= enough) return;
          add(language, plan.best(words, language, farthest), most);
        }
      }
    }
  }

  /** With all words first, then all ways at once; the language it is asked in comes first. */
  private void longQuestion(int enough, int most) throws IOException {
    add(plan.spoken(), plan.best(plan.words(), plan.spoken(), Way.Rank.ONE_PART), most);
    for (Language language : List.of(plan.spoken(), plan.spoken().other())) {
      if (found.size() < enough) add(language, plan.together(language), most);
    }
  }

  /** Appends what was not found in an earlier step; each step lies below the one before. */
  private void add(Language language, Query query, int most) throws IOException {
    if (query == null) return;
    int depth = most + (found.isEmpty() ? 0 : seen.size());
    TopDocs hits = searcher.search(query, new TopScoreDocCollectorManager(depth, null, depth));
    if (hits.scoreDocs.length > 0) languages.add(language);
    float below = Ranking.STEP * step++;
    for (ScoreDoc hit : hits.scoreDocs) {
      if (found.size() < most && seen.add(hit.doc))
        found.add(new ScoreDoc(hit.doc, hit.score - below, hit.shardIndex));
    }
  }

  /** The order of the first ones depends also on which words stand side by side. */
  private void lookClosely() throws IOException {
    int close = Math.min(found.size(), Ranking.LOOKED_AT_CLOSELY);
    Query together = plan.sideBySide(languages);
    if (close < 2 || together == null) return;
    ScoreDoc[] first = found.subList(0, close).toArray(ScoreDoc[]::new);
    TotalHits total = new TotalHits(close, TotalHits.Relation.EQUAL_TO);
    TopDocs closer =
        QueryRescorer.rescore(
            searcher, new TopDocs(total, first), together, Ranking.TOGETHER, close);
    for (int i = 0; i < close; i++) found.set(i, closer.scoreDocs[i]);
  }
}
