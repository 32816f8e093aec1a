package org.werkbank.assessment;

import java.util.UUID;

/** A person has answered all questions of a check, right or wrong. */
public record CheckFinished(UUID personId, UUID courseVersion, int unit) {}
