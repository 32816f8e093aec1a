package org.werkbank.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.exercise.Attempt.Stored;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.AsksMachine.Asked;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/**
 * The verbs of an exercise, for the rooms above. They open an attempt at a place, show it, pass
 * actions on. Its own database work is done in short transactions of {@link Attempts}; call it
 * outside a transaction.
 */
@ApplicationScoped
public class Exercises {
  /** Characters of a log. The longest honest attempt needs a tenth. */
  private static final int LONGEST_LOG = 65_536;

  private final Attempts attempts;
  private final ExerciseTypes types;
  private final Seeds seeds;
  private final States states;
  private final Companion companion;

  @Inject
  Exercises(
      Attempts attempts, ExerciseTypes types, Seeds seeds, States states, Companion companion) {
    this.attempts = attempts;
    this.types = types;
    this.seeds = seeds;
    this.states = states;
    this.companion = companion;
  }

  protected Exercises() {
    this(null, null, null, null, null);
  }

  /**
   * The person's attempt at this place; a new one if there is none. An attempt made by an older
   * version of the type, or with other parameters, is replaced, unless it is a finished test.
   *
   * @param place where the exercise stands, an opaque text such as {@code <course version>/2} or
   *     {@code test/<id>/1}
   * @param type key of the exercise type
   * @param parameters as the author wrote them
   */
  public UUID open(
      UUID person, String place, String type, Map<String, Object> parameters, Mode mode) {
    types.plan(type, parameters);
    String written = Written.parameters(parameters);
    Optional<Stored> found = attempts.at(person, place);
    if (found.isPresent()) {
      Stored stored = found.get();
      boolean kept = stored.finished() && stored.mode() == Mode.TEST;
      boolean same =
          stored.type().equals(type) && stored.parameters().equals(written) && current(stored);
      if (kept || same) return stored.id();
      remove(stored.id());
    }
    return begin(person, place, type, written, mode);
  }

  /**
   * What there is to see now. The first showing of an outcome finishes the attempt.
   *
   * @throws NotFound if the attempt is not this person's
   * @throws Conflict if too many models are being trained
   */
  public Showing show(UUID attempt, UUID person, Language language) {
    Stored stored = find(attempt, person);
    if (stored.log() == null || !current(stored)) return past(stored);
    Play play = play(stored);
    List<Action> actions = Written.actions(stored.log());
    Optional<Record> state = states.soon(attempt, play, actions);
    if (state.isEmpty()) return new Showing.Training(states.before(attempt, actions));
    Optional<Outcome> outcome = play.outcome(state.get());
    if (outcome.isPresent() && !stored.finished()) attempts.finish(stored, outcome.get());
    Texts texts = types.texts(stored.type(), language);
    Record scene = play.scene(state.get(), texts);
    boolean helped = stored.mode() == Mode.PRACTICE && outcome.isEmpty();
    return new Showing.Ready(
        stored.type(),
        ExerciseTypes.folder(stored.type()),
        scene,
        texts.bundle(),
        helped
            ? Hints.of(play, Written.parameters(stored.parameters()), texts.bundle())
            : List.of(),
        stored.turn(),
        outcome,
        asked(stored, play, state.get(), texts).map(asked -> attempt));
  }

  /**
   * Asks the company's language model about the screen that is open. The attempt stays as it is,
   * and nothing of the answer is kept. It may take as long as configured.
   *
   * @throws NotFound if the attempt is not this person's, or there is nothing to ask
   */
  public Heard ask(UUID attempt, UUID person, Language language) {
    Stored stored = find(attempt, person);
    if (stored.log() == null || !current(stored)) throw new NotFound("problem.exercise.machine");
    Play play = play(stored);
    Texts texts = types.texts(stored.type(), language);
    Record state = states.await(attempt, play, Written.actions(stored.log()));
    Asked asked =
        asked(stored, play, state, texts)
            .orElseThrow(() -> new NotFound("problem.exercise.machine"));
    Reply reply = companion.ask(asked);
    if (reply instanceof Reply.Silent silent)
      return new Heard(asked, List.of(), Optional.of(silent.reason()));
    String said = ((Reply.Said) reply).text();
    return new Heard(asked, play.checked(state, said, texts), Optional.empty());
  }

  /** No machine answers in a test. */
  private Optional<Asked> asked(Stored stored, Play play, Record state, Texts texts) {
    boolean open = stored.mode() == Mode.PRACTICE && !stored.finished() && companion.configured();
    return open ? play.asked(state, texts) : Optional.empty();
  }

  /**
   * Does one action. An action for an earlier screen (double click, second tab) is ignored. What
   * has to be trained is only checked and stored: {@link #show} has it trained.
   *
   * @param turn of the screen the action was made on
   * @throws org.werkbank.platform.problem.Invalid if the action is not possible; nothing is stored
   *     then
   * @throws Conflict if the attempt has too many actions, or an earlier action is still being
   *     trained
   */
  public void act(UUID attempt, UUID person, int turn, Action action) {
    Stored found = find(attempt, person);
    if (found.turn() != turn || found.finished() || !current(found)) return;
    Play play = play(found);
    List<Action> actions = new ArrayList<>(Written.actions(found.log()));
    Record state = states.await(attempt, play, actions);
    if (play.outcome(state).isPresent()) return;
    Optional<Record> next = play.tried(state, action);
    actions.add(action);
    String log = Written.actions(actions);
    if (log.length() > LONGEST_LOG) throw new Conflict("problem.exercise.tooLong");
    boolean stored = attempts.append(attempt, turn, log);
    if (stored) next.ifPresent(after -> states.keep(attempt, actions, after));
  }

  /**
   * Begins anew, with other data. For practice only.
   *
   * @return the new attempt
   */
  public UUID restart(UUID attempt, UUID person) {
    Stored stored = find(attempt, person);
    if (stored.mode() == Mode.TEST) throw new Conflict("problem.exercise.once");
    remove(attempt);
    return begin(person, stored.place(), stored.type(), stored.parameters(), stored.mode());
  }

  /**
   * The person goes on: of a finished practice attempt nothing is kept. An unfinished one waits for
   * their return.
   */
  public void leave(UUID person, String place) {
    attempts
        .at(person, place)
        .filter(stored -> stored.finished() && stored.mode() == Mode.PRACTICE)
        .ifPresent(stored -> remove(stored.id()));
  }

  /** The result of a finished test attempt, for the learner's own eyes. */
  public Optional<Outcome> result(UUID attempt, UUID person) {
    return Optional.ofNullable(find(attempt, person).result()).map(Written::outcome);
  }

  private Showing past(Stored stored) {
    if (stored.result() == null) throw new Conflict("problem.exercise.changed");
    return new Showing.Past(stored.type(), Written.outcome(stored.result()));
  }

  /**
   * Two requests may begin at once; the database lets one of them, the other takes what that one
   * began.
   */
  private UUID begin(UUID person, String place, String key, String parameters, Mode mode) {
    ExerciseType<Record, Record> type = types.type(key);
    try {
      return attempts
          .begin(
              person, place, key, parameters, mode, type.generatorVersion(), type.scoringVersion())
          .id();
    } catch (PersistenceException taken) {
      return attempts.at(person, place).map(Stored::id).orElseThrow(() -> taken);
    }
  }

  private void remove(UUID attempt) {
    attempts.remove(attempt);
    states.forget(attempt);
  }

  private Stored find(UUID attempt, UUID person) {
    return attempts
        .find(attempt, person)
        .orElseThrow(() -> new NotFound("problem.exercise.attempt"));
  }

  /**
   * Made by the versions of generator and scoring that are running now; only then a replay gives
   * what was seen.
   */
  private boolean current(Stored stored) {
    ExerciseType<Record, Record> type = types.type(stored.type());
    return stored.generatorVersion() == type.generatorVersion()
        && stored.scoringVersion() == type.scoringVersion();
  }

  private Play play(Stored stored) {
    Record plan = types.plan(stored.type(), Written.parameters(stored.parameters()));
    return new Play(types.type(stored.type()), plan, seeds.of(stored.id()));
  }
}
