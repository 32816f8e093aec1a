package org.werkbank.assessment;

import java.util.List;

/**
 * A question as a page shows it, in the reader's language. As long as nothing is revealed it holds
 * nothing of the key: no reasons, no marks, and everything in the order of this form.
 *
 * @param type single, multiple, number, order, match or case
 * @param position from 1
 * @param situation what is the case; may be empty
 * @param ask the question itself
 * @param wordy whether the heading is too long to be set in big letters
 * @param must whether it has to be right to pass
 * @param hint how to answer, for example how many options are right; may be empty
 * @param choices options of single and multiple, reasons of a case
 * @param decisions of a case
 * @param field of a number; null otherwise
 * @param steps of an order, as they stand now
 * @param pairs of a match
 * @param given whether there is an answer
 * @param judged whether it is fixed and its key is shown
 * @param feedback empty, or one once the answer is judged
 */
public record Question(
    String type,
    int position,
    int total,
    String situation,
    String ask,
    boolean wordy,
    boolean must,
    String hint,
    List<Choice> choices,
    List<Choice> decisions,
    Field field,
    List<Step> steps,
    List<Pair> pairs,
    boolean given,
    boolean judged,
    List<Feedback> feedback) {

  /**
   * Something to tick.
   *
   * @param id of the input, unique on the page
   * @param value to send
   * @param tone ok, bad or empty: colour and sign of the mark
   * @param mark right, wrong or would have been right; empty before
   * @param why the reason; empty before
   */
  public record Choice(
      String id,
      String value,
      String label,
      boolean chosen,
      String tone,
      String mark,
      String why) {}

  /**
   * A number field.
   *
   * @param value what stands in it
   */
  public record Field(String value, String unit, String min, String max, String step) {}

  /**
   * A step of an order.
   *
   * @param place where it stands now, from 1
   * @param value to send
   * @param first whether it cannot go up
   * @param last whether it cannot go down
   */
  public record Step(int place, String value, String label, boolean first, boolean last) {}

  /**
   * A left side with everything it may belong to.
   *
   * @param name of the select
   * @param mark right or wrong; empty before
   */
  public record Pair(String name, String left, List<Choice> rights, String tone, String mark) {}

  /**
   * What is said after the answer.
   *
   * @param tone ok, warn or bad
   * @param icon sign of that tone
   * @param why the reason; empty where every option has its own
   * @param solution the right order or the right pairs, if the answer was not right
   */
  public record Feedback(
      String tone, String icon, String verdict, String why, List<String> solution) {}
}
