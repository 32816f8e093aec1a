package org.werkbank.exercise.spi.view;

/**
 * The end of every exercise (R-E7), for {@code w:debrief}.
 *
 * @param passed whether the pass rule is met
 * @param verdict what came out, in one short sentence
 * @param guess the learner's guess beside what came out; may be empty
 * @param heading over the bars
 * @param ways own result, simple alternative and expert, as bars
 * @param rule the expert's rule, at most nine words
 * @param place one question for the learner's own place of work
 */
public record Debrief(
    boolean passed,
    String verdict,
    String guess,
    String heading,
    Bars ways,
    String rule,
    String place) {

  /** The sign that goes with the verdict. */
  public String icon() {
    return passed ? "check" : "info";
  }

  /** Class of the note around the verdict. */
  public String look() {
    return passed ? "note-ok" : "note-warn";
  }
}
