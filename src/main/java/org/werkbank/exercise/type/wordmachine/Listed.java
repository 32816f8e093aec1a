package org.werkbank.exercise.type.wordmachine;

import org.werkbank.platform.text.Texts;

/**
 * One row of the list before locking in.
 *
 * @param action opens it again
 * @param what sentence or task
 * @param said the learner's judgement or answer
 * @param label of the button, with what it opens
 */
public record Listed(String action, String what, String said, String label) {
  static Listed of(int place, String what, String said, Texts texts) {
    return new Listed("show-" + place, what, said, texts.say("change.what", what));
  }
}
