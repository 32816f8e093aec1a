package org.werkbank.exercise;

import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.AsksMachine.Asked;
import org.werkbank.exercise.spi.AsksMachine.Part;

/**
 * What a language model said to an open exercise.
 *
 * @param asked everything that was sent
 * @param parts the answer, looked up in the passages; none if it did not answer
 * @param silent why it did not answer; empty if it did
 */
public record Heard(Asked asked, List<Part> parts, Optional<Reply.Reason> silent) {}
