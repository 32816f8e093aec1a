package org.werkbank.exercise;

import java.util.Optional;
import java.util.UUID;

/**
 * A person has finished an attempt. Fired once, after the attempt is stored.
 *
 * @param place as given to {@link Exercises#open}
 * @param passed whether the pass rule is met; empty for practice, where nobody keeps it
 */
public record ExerciseFinished(
    UUID attempt, UUID person, String place, Mode mode, Optional<Boolean> passed) {}
