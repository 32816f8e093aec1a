package org.werkbank.exercise.spi;

import java.util.List;
import java.util.Optional;
import org.werkbank.platform.text.Texts;

/**
 * A type beside which a language model of the company may answer, if one is configured. The model
 * is announced as a machine; what it says is checked by the type's own code, is never graded and
 * never part of a state. Both methods are pure, as all methods of a type are.
 *
 * <p>The player hands the address of the answer to the type's page as {@code machine}; the page
 * includes {@code /exercise/parts/machine.xhtml} where it wants the button.
 *
 * @param <P> the plan
 * @param <S> the state
 */
public interface AsksMachine<P extends Record, S extends Record> {

  /** What the model may be asked now; empty if there is nothing to ask. */
  Optional<Asked> machine(P plan, S state, Texts texts);

  /** The model's answer, sentence by sentence, beside what the passages say. */
  List<Part> checked(P plan, S state, String answer, Texts texts);

  /**
   * A question with the passages the answer must come from. This and nothing else is sent.
   *
   * @param order what the model is told to do, in the learner's language
   * @param question what somebody wants to know
   * @param passages word for word
   */
  record Asked(String order, String question, List<String> passages) {
    public Asked {
      passages = List.copyOf(passages);
    }
  }

  /**
   * One sentence of an answer.
   *
   * @param sourced whether a passage says so
   * @param said where it stands, or what stands nowhere, as a sentence
   */
  record Part(String text, boolean sourced, String said) {}
}
