package org.werkbank.search.eval;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How well ranked lists meet the judgements, as means over the queries.
 *
 * @param r1 share of queries with something graded 2 or 3 in first place; {@code r5} and {@code
 *     r10} among the first 5 and 10
 * @param mrr mean of 1 / place of the first hit graded 2 or 3; 0 if it is not among the first 10
 * @param ndcg gain 2^grade − 1, discount log2(place + 1), first 10, divided by the best possible
 *     order (Burges et al. 2005, after Järvelin and Kekäläinen 2002)
 */
record Score(int queries, double r1, double r5, double r10, double mrr, double ndcg) {
  private static final int DEPTH = 10;
  private static final int WANTED = 2;

  /**
   * What was found for one query.
   *
   * @param found addresses, best first, none twice
   * @param grades what each address is worth; 0 if it is not there
   */
  record Ranking(List<String> found, Map<String, Integer> grades) {
    private int grade(int place) {
      return grades.getOrDefault(found.get(place - 1), 0);
    }

    /** Place of the first one that is wanted, from 1; infinite if there is none. */
    double first() {
      for (int place = 1; place <= Math.min(DEPTH, found.size()); place++)
        if (grade(place) >= WANTED) return place;
      return Double.POSITIVE_INFINITY;
    }

    double ndcg() {
      double gained = 0;
      for (int place = 1; place <= Math.min(DEPTH, found.size()); place++)
        gained += gain(grade(place), place);
      double best = 0;
      List<Integer> ideal = grades.values().stream().sorted((a, b) -> b - a).limit(DEPTH).toList();
      for (int place = 1; place <= ideal.size(); place++) best += gain(ideal.get(place - 1), place);
      return gained / best;
    }

    private static double gain(int grade, int place) {
      return (Math.pow(2, grade) - 1) / (Math.log(place + 1) / Math.log(2));
    }
  }

  static Score of(List<Ranking> rankings) {
    return new Score(
        rankings.size(),
        mean(rankings, ranking -> ranking.first() <= 1 ? 1 : 0),
        mean(rankings, ranking -> ranking.first() <= 5 ? 1 : 0),
        mean(rankings, ranking -> ranking.first() <= DEPTH ? 1 : 0),
        mean(rankings, ranking -> 1 / ranking.first()),
        mean(rankings, Ranking::ndcg));
  }

  private static double mean(List<Ranking> rankings, ToDoubleFunction<Ranking> value) {
    return rankings.stream().mapToDouble(value).average().orElse(0);
  }
}
