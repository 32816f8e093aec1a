package org.werkbank.assessment;

import java.util.UUID;

/**
 * One question of a check, with its feedback if it is answered.
 *
 * @param next position of the next question; 0 after the last one
 */
public record CheckStep(UUID check, Question question, int next) implements CheckView {}
