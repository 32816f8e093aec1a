package org.werkbank.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.werkbank.catalogue.Item.Body;
import org.werkbank.catalogue.Item.Case;
import org.werkbank.catalogue.Item.Match;
import org.werkbank.catalogue.Item.Multiple;
import org.werkbank.catalogue.Item.Number;
import org.werkbank.catalogue.Item.Option;
import org.werkbank.catalogue.Item.Order;
import org.werkbank.catalogue.Item.Single;

/**
 * How an answer is scored, from 0 to 1 (curriculum, section 4.1). Depends on nothing but item and
 * answer.
 */
final class Grading {
  private static final double ROUNDING = 1e-9;

  private Grading() {}

  /**
   * For certificate tests: all or nothing; a case with the right decision and a wrong reason is
   * worth 0.5.
   */
  static double mastery(Body body, Answer answer) {
    if (body instanceof Single single) return full(picks(answer).equals(right(single.options())));
    if (body instanceof Multiple multiple)
      return full(picks(answer).equals(right(multiple.options())));
    if (body instanceof Number number) return full(hits(number, answer));
    if (body instanceof Order order) return full(distance(order, picks(answer)) == 0);
    if (body instanceof Match match)
      return full(matches(match, picks(answer)) == match.pairs().size());
    return decided((Case) body, picks(answer));
  }

  /**
   * For checks: as {@link #mastery}, but shows what was half right. Multiple choice: right picks
   * minus wrong picks, as a share of the right options. Order: 1 − Kendall distance as a share of
   * all pairs of steps.
   */
  static double practice(Body body, Answer answer) {
    if (body instanceof Multiple multiple) {
      Set<Integer> right = new HashSet<>(right(multiple.options()));
      long hits = picks(answer).stream().filter(right::contains).count();
      return Math.max(0, 2.0 * hits - picks(answer).size()) / right.size();
    }
    if (body instanceof Order order) {
      int steps = order.steps().size();
      return 1 - distance(order, picks(answer)) / (steps * (steps - 1) / 2.0);
    }
    return mastery(body, answer);
  }

  /** Indexes of the right options, ascending. */
  static List<Integer> right(List<Option> options) {
    return IntStream.range(0, options.size()).filter(i -> options.get(i).right()).boxed().toList();
  }

  /**
   * How many left sides have a right side that reads like their own; equal sides of two pairs may
   * be swapped.
   */
  static int matches(Match match, List<Integer> picks) {
    return (int)
        IntStream.range(0, match.pairs().size())
            .filter(left -> picks.get(left) != Answer.NONE)
            .filter(
                left ->
                    match
                        .pairs()
                        .get(picks.get(left))
                        .right()
                        .equals(match.pairs().get(left).right()))
            .count();
  }

  /**
   * Number of pairs of steps in the wrong order (Kendall, A new measure of rank correlation, 1938).
   */
  private static int distance(Order order, List<Integer> picks) {
    int wrong = 0;
    for (int first = 0; first < order.steps().size(); first++)
      for (int second = first + 1; second < order.steps().size(); second++)
        if (picks.get(first) > picks.get(second)) wrong++;
    return wrong;
  }

  private static boolean hits(Number number, Answer answer) {
    return Math.abs(((Answer.Typed) answer).number() - number.value())
        <= number.tolerance() + ROUNDING;
  }

  private static double decided(Case item, List<Integer> picks) {
    int decision = picks.get(0);
    int reason = picks.get(1);
    if (decision == Answer.NONE || !item.decisions().get(decision).right()) return 0;
    return reason != Answer.NONE && item.reasons().get(reason).right() ? 1 : 0.5;
  }

  private static List<Integer> picks(Answer answer) {
    return ((Answer.Picks) answer).indexes();
  }

  private static double full(boolean right) {
    return right ? 1 : 0;
  }
}
