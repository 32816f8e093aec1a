package org.werkbank.assessment;

import java.util.Optional;
import java.util.UUID;

/** Who says what a test consists of: the room above that knows programmes provides it as a bean. */
public interface ProgrammePlans {
  /**
   * The plan of the programme with this code for this person; empty if there is no such programme.
   */
  Optional<TestPlan> plan(String code, UUID person);
}
