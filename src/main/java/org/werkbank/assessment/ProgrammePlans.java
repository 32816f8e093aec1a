package org.werkbank.assessment;

import java.util.Optional;
import java.util.UUID;

/** Who says what a test consists of: the room above that knows programmes provides it as a bean. */
public interface ProgrammePlans {
  /**
   * The plan of the programme with this code for this person; empty if there is no such programme.
   *
   * @throws org.werkbank.platform.problem.Conflict while nobody may begin its test
   */
  Optional<TestPlan> plan(String code, UUID person);

  /**
   * The same for those who only look at it, are in the test already or have handed it in: also
   * while nobody may begin it.
   */
  Optional<TestPlan> outline(String code, UUID person);
}
