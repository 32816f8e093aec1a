package org.werkbank.exercise.type.wordmachine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.werkbank.exercise.spi.Outcome;

/**
 * The figures of an attempt (curriculum E08).
 *
 * @param f1 of part A: mean of the F1 of "supported" and the F1 of "invented"
 * @param accepted unsupported torque or safety values that were accepted, in both parts
 * @param mrr mean reciprocal rank of the four tasks with an answer; 0 for a wrong or no section
 * @param refusals share of the two tasks without an answer that were passed on
 */
record Score(double f1, int accepted, double mrr, double refusals) {
  static final int INVENTED = -1;
  static final int OPEN = 0;

  private static final double PASS = 70;
  private static final double FOUND = 0.75;
  private static final double ANSWERED = 4;
  private static final double UNANSWERED = 2;

  /**
   * Counts.
   *
   * @param marks for each sentence {@link #INVENTED} or the line that is said to support it; empty
   *     if part A is not played
   * @param answers for each task; empty if part B is not played
   */
  static Score of(World world, List<Integer> marks, List<Answer> answers) {
    int[] supported = new int[3];
    int[] invented = new int[3];
    int accepted = 0;
    for (int sentence = 0; sentence < marks.size(); sentence++) {
      int mark = marks.get(sentence);
      Triple claim = world.claims().get(sentence);
      boolean says = mark > OPEN && world.log().says(mark, claim);
      count(supported, mark > OPEN, world.supported(sentence), says);
      count(invented, mark == INVENTED, !world.supported(sentence), true);
      if (mark > OPEN && claim.must() && !world.supported(sentence)) accepted++;
    }
    double ranks = 0;
    double refused = 0;
    for (int at = 0; at < answers.size(); at++) {
      Task task = world.tasks().get(at);
      Answer answer = answers.get(at);
      if (answer.refused() && !task.kind().answered()) refused++;
      if (!answer.refused() && answer.section() == task.section() && answer.rank() > 0)
        ranks += 1.0 / answer.rank();
      if (!answer.refused() && answer.section() != task.section() && task.kind().must()) accepted++;
    }
    return new Score(
        (f1(supported) + f1(invented)) / 2, accepted, ranks / ANSWERED, refused / UNANSWERED);
  }

  /** Adds to hits, false alarms and misses. A sentence with the wrong line is both of the last. */
  private static void count(int[] counts, boolean said, boolean is, boolean rightly) {
    boolean hit = said && is && rightly;
    if (hit) counts[0]++;
    if (said && !hit) counts[1]++;
    if (is && !hit) counts[2]++;
  }

  private static double f1(int[] counts) {
    return counts[0] == 0 ? 0 : 2.0 * counts[0] / (2.0 * counts[0] + counts[1] + counts[2]);
  }

  /** Points of part B, 0 to 1. */
  double manual() {
    return FOUND * mrr + (1 - FOUND) * refusals;
  }

  double points(WordMachinePlan plan) {
    if (!plan.asks()) return 100 * f1;
    return plan.reads() ? 50 * f1 + 50 * manual() : 100 * manual();
  }

  boolean passed(WordMachinePlan plan) {
    return points(plan) >= PASS && accepted == 0;
  }

  Outcome outcome(WordMachinePlan plan) {
    Map<String, Double> measures = new HashMap<>(Map.of("accepted", (double) accepted));
    if (plan.reads()) measures.put("f1", f1);
    if (plan.asks()) measures.putAll(Map.of("mrr", mrr, "refusals", refusals));
    return new Outcome(passed(plan), points(plan), measures);
  }
}
