package org.werkbank.catalogue;

import java.util.List;
import org.werkbank.platform.text.Text;

/**
 * A question with its key. Never leaves the server as a whole: pages get what {@code assessment}
 * makes of it.
 *
 * @param id unique in the package
 * @param unit number of the unit it belongs to
 * @param must whether it has to be right to pass
 * @param topic what to repeat if it went wrong
 */
public record Item(
    String id,
    int unit,
    Use use,
    Level level,
    String competence,
    boolean must,
    Text topic,
    Text stem,
    Body body) {

  /** Whether it feeds the check of its unit or the certificate test. Never both. */
  public enum Use {
    PRACTICE,
    TEST
  }

  /** N, A and U of the blueprint: remember and understand, apply, analyse and evaluate. */
  public enum Level {
    KNOW,
    APPLY,
    ANALYSE
  }

  /** What is asked for; one record for each item type of the curriculum, section 4.1. */
  public sealed interface Body permits Single, Multiple, Number, Order, Match, Case {}

  /** SC: four options, one right. */
  public record Single(List<Option> options) implements Body {}

  /** MC: four to six options, two or more right; the number of right ones is stated. */
  public record Multiple(List<Option> options) implements Body {}

  /**
   * An option with the reason why it is right or wrong.
   *
   * @param last stays at the end when options are shuffled
   */
  public record Option(boolean right, Text text, Text why, boolean last) {}

  /**
   * NUM: right if |answer − value| ≤ tolerance.
   *
   * @param step of the − and + buttons
   */
  public record Number(
      double value, double tolerance, double step, double min, double max, Text unit, Text why)
      implements Body {}

  /** ORD: three to five steps, given in the right order. */
  public record Order(List<Text> steps, Text why) implements Body {}

  /** MAT: three to five pairs. */
  public record Match(List<Pair> pairs, Text why) implements Body {}

  /** What belongs together. */
  public record Pair(Text left, Text right) {}

  /** CASE: a decision and its reason; 1 if both are right, 0.5 if only the decision is. */
  public record Case(List<Decision> decisions, List<Option> reasons) implements Body {}

  /** One of accept, check, stop. */
  public record Decision(Kind kind, boolean right, Text why) {
    /** annehmen, prüfen, anhalten. */
    public enum Kind {
      ACCEPT,
      CHECK,
      STOP
    }
  }
}
