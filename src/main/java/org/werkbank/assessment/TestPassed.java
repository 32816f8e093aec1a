package org.werkbank.assessment;

import java.util.UUID;

/** A person has passed the test of a programme. A test that was not passed fires nothing (B-15). */
public record TestPassed(UUID testId, UUID personId, String programme) {}
