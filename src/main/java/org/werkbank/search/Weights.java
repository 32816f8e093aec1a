package org.werkbank.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.werkbank.platform.text.Language;

/** What a word weighs in the zones of an entry: BM25 in each, whole words more than parts. */
final class Weights {
  private final IndexSearcher searcher;

  Weights(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** What a way weighs; all its stems must be there, each in any zone. */
  Query of(Way way, float share, Language language) throws IOException {
    float each = share * way.rank().share() / way.stems().size();
    List<String> stems = way.stems();
    if (stems.size() == 1) return of(stems.get(0), each, language);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String stem : stems) all.add(of(stem, each, language), Occur.MUST);
    return all.build();
  }

  private Query of(String stem, float share, Language language) throws IOException {
    BooleanQuery.Builder zones = new BooleanQuery.Builder();
    add(zones, stem, share, language);
    return zones.build();
  }

  /** Adds what each stem of a way weighs by itself. */
  void add(BooleanQuery.Builder all, Way way, float share, Language language) throws IOException {
    float each = share * way.rank().share() / way.stems().size();
    for (String stem : way.stems()) add(all, stem, each, language);
  }

  private void add(BooleanQuery.Builder zones, String stem, float share, Language language)
      throws IOException {
    for (Zone zone : Zone.values()) {
      Term any = new Term(zone.field(language), stem);
      TermStates inAny = TermStates.build(searcher, any, true);
      if (inAny.docFreq() == 0) continue;
      Term whole = new Term(zone.wholeField(language), stem);
      TermStates inWhole = TermStates.build(searcher, whole, true);
      boolean neverPart = inWhole.docFreq() == inAny.docFreq();
      float weight = neverPart ? zone.any() + zone.whole() : zone.any();
      zones.add(weighed(any, inAny, weight * share), Occur.SHOULD);
      if (!neverPart && inWhole.docFreq() > 0)
        zones.add(weighed(whole, inWhole, zone.whole() * share), Occur.SHOULD);
    }
  }

  private static Query weighed(Term term, TermStates states, float weight) {
    return new BoostQuery(new TermQuery(term, states), weight);
  }
}
