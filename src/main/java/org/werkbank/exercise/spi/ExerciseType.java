package org.werkbank.exercise.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.platform.text.Texts;

/**
 * One kind of hands-on exercise. Implementations are {@code @ApplicationScoped} beans, live alone
 * in a folder under {@code exercise/type}, keep no state of their own and are named by nobody.
 *
 * <p>All methods are pure: equal arguments give equal results on every machine and in every thread.
 *
 * <p>Its texts hold what the program shows around it: {@code title}, {@code lead} (one sentence:
 * what one does) and {@code hint.1} to {@code hint.3}, from a nudge to nearly the answer; see
 * {@link Offer} for what each stage says of itself. {@code inside_de.md} and {@code inside_en.md}
 * beside it explain how it works; {@code thumb.svg} may draw it for the catalogue.
 *
 * @param <P> the plan: what the author wrote, validated; a record
 * @param <S> the state of one attempt after some actions; an immutable record. It may hold hidden
 *     data, therefore it never leaves the server
 */
public interface ExerciseType<P extends Record, S extends Record> {

  /**
   * Name in course files, addresses and folders, for example {@code fair-sample}. Never changes.
   */
  String key();

  /**
   * Counts up when equal seeds give other data than before, or equal actions another state: an open
   * attempt of an older version is begun anew, never replayed on other data. A new type is at 1 and
   * leaves this out until it changes.
   */
  default int generatorVersion() {
    return 1;
  }

  /**
   * Counts up when the score formula or the pass rule changes: nobody is judged by a rule that was
   * not there when they began. A new type is at 1 and leaves this out until it changes.
   */
  default int scoringVersion() {
    return 1;
  }

  /**
   * Reads the author's parameters. Problems (missing, unknown, out of range) are reported to {@code
   * parameters}, all of them; the returned plan is used only if there were none.
   */
  P plan(Parameters parameters);

  /**
   * The columns of a trainer's own table ({@code data:} in the block), which {@link #plan} gets
   * from {@link Parameters#table}; none if the type takes generated data only.
   */
  default List<Need> needs() {
    return List.of();
  }

  /** The first screen of an attempt: generates the data from the seed, trains nothing. */
  S start(P plan, Seed seed);

  /**
   * The state after one more action.
   *
   * @throws org.werkbank.platform.problem.Invalid if this action is unknown, has wrong values or is
   *     not possible now; the key is {@code problem.exercise.<name>}
   */
  S act(P plan, S state, Action action);

  /**
   * Whether this action trains something and is therefore done off the request thread. Every other
   * action is done while the learner waits. A type that trains nothing leaves it out.
   */
  default boolean slow(Action action) {
    return false;
  }

  /**
   * Looks at a slow action without training. It is called before the action is stored; what passes
   * here must not be refused by {@link #act}. A type without slow actions leaves it out.
   *
   * @throws org.werkbank.platform.problem.Invalid as {@link #act} does
   */
  default void check(P plan, S state, Action action) {}

  /**
   * What the learner may see now, as a record (tree of records, lists, numbers and finished
   * sentences) for the type's own pages. Must not contain anything of the hidden set before the
   * outcome is there.
   */
  Record scene(P plan, S state, Texts texts);

  /** The result, once the learner has finished; empty before. */
  Optional<Outcome> outcome(P plan, S state);

  /**
   * What the catalogue of exercises shows of this type, easiest first, at least one. A type with
   * stages names each of them; every other type leaves this out and is offered as it is when the
   * author writes no parameters.
   */
  default List<Offer> offers() {
    return List.of(new Offer("", Map.of()));
  }

  /**
   * Played-through attempts with the outcome each must have: at least one passing, one failing, one
   * refused.
   */
  List<Sample> samples();
}
