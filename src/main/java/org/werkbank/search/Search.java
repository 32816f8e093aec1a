package org.werkbank.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Answers questions. Whatever is typed, it never fails. */
@ApplicationScoped
public class Search {
  private SearchIndex index;
  private Optional<Misses> misses;
  private final Recent recent = new Recent();

  protected Search() {}

  @Inject
  public Search(SearchIndex index, Misses misses) {
    this.index = index;
    this.misses = Optional.of(misses);
  }

  /** Counts nothing. */
  public Search(SearchIndex index) {
    this.index = index;
    this.misses = Optional.empty();
  }

  /** What there is for this question. */
  public Results find(Question question) {
    return index.ask((searcher, synonyms) -> answer(question, searcher, synonyms), Results.none());
  }

  private Results answer(Question question, IndexSearcher searcher, Synonyms synonyms)
      throws IOException {
    Optional<Recent.Key> key = Recent.key(question, searcher.getIndexReader());
    Optional<Results> known = key.flatMap(recent::find);
    Results results = known.isPresent() ? known.get() : find(question, searcher, synonyms);
    if (known.isEmpty()) key.ifPresent(same -> recent.keep(same, results));
    if (results.total() == 0 && !question.isNarrowed())
      misses.ifPresent(all -> all.record(question.text(), question.language()));
    return results;
  }

  private static Results find(Question question, IndexSearcher searcher, Synonyms synonyms)
      throws IOException {
    List<Sought> words =
        Reading.read(question.text(), question.language(), synonyms, searcher.getIndexReader());
    if (words.isEmpty()) return Results.none();
    Plan plan = new Plan(question, words, searcher);
    Counted counted = counted(question, plan, words.size(), searcher);
    if (counted.total() == 0)
      return new Results(
          List.of(),
          0,
          counted.counting().facets(),
          meant(question, words),
          Nearest.to(question, searcher));
    List<Hit> hits = new ArrayList<>();
    Shown shown = new Shown(question, words, searcher);
    List<Integer> best = new Best(question, plan, searcher).documents(counted.least());
    for (int i = question.from(); i < best.size(); i++) hits.add(shown.hit(best.get(i)));
    int total = Math.max(counted.total(), question.from() + hits.size());
    return new Results(hits, total, counted.counting().facets(), meant(question, words), List.of());
  }

  /** The question with the words that were probably meant. */
  private static Optional<String> meant(Question question, List<Sought> words) {
    if (words.stream().allMatch(word -> word.meant().isEmpty())) return Optional.empty();
    String line = Reading.line(question.text());
    StringBuilder meant = new StringBuilder();
    int from = 0;
    for (Sought word : words) {
      if (word.meant().isEmpty()) continue;
      meant.append(line, from, word.start()).append(word.meant().get());
      from = word.end();
    }
    return Optional.of(meant.append(line, from, line.length()).toString());
  }

  private record Counted(int least, int total, Counting counting) {}

  /** All words first; fewer only as long as there is not enough. */
  private static Counted counted(Question question, Plan plan, int words, IndexSearcher searcher)
      throws IOException {
    int least = plan.isShort() ? words : 2;
    while (true) {
      Counting counting = new Counting(question);
      for (Query one : plan.having(least)) searcher.search(one, counting);
      int total = counting.total();
      boolean more =
          total == 0 || plan.isShort() && total < Ranking.ENOUGH && 2 * least > words + 1;
      if (least == 1 || !more) return new Counted(least, total, counting);
      least--;
    }
  }
}
