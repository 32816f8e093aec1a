package org.werkbank.assessment;

import java.util.List;
import java.util.UUID;

/**
 * How a check went, for the learner alone. Nothing of it is kept once the learner goes on.
 *
 * @param right number of questions answered fully right
 */
public record CheckSummary(UUID check, int total, int right, List<Line> lines)
    implements CheckView {

  /**
   * One question.
   *
   * @param ask the question in short: its last sentence
   * @param topic what it is about
   * @param right whether it was fully right
   * @param open whether it is not answered yet
   */
  public record Line(int position, String ask, String topic, boolean right, boolean open) {}
}
