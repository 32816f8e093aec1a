package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An attempt after some actions.
 *
 * @param guess how many of ten sentences the learner expects to be supported; 0 before
 * @param marks of the ten sentences, see {@link Score#of}
 * @param at which sentence or task is open, one beyond the last is the list of all; on the bench
 *     how many settings have been tried
 * @param search what is looked for in the shift log
 * @param tried which setting the learner looks at
 * @param bet which kind of question the learner expects to work; empty before
 * @param answers to the tasks; null where there is none yet
 * @param question as last put together; never null
 * @param asked whether it has been asked
 */
public record WordMachineState(
    World world,
    Phase phase,
    int guess,
    List<Integer> marks,
    int at,
    LogSearch search,
    Bench.Setting tried,
    String bet,
    List<Answer> answers,
    Question question,
    boolean asked) {

  /**
   * GUESS: how many are true. READ: sentences and shift log. BENCH: what the settings change. BET:
   * which question works. ASK: the manual. DONE: debrief.
   */
  public enum Phase {
    GUESS,
    READ,
    BENCH,
    BET,
    ASK,
    DONE
  }

  private static final int FIRST_MEMORY = 4;
  private static final int FIRST_COURAGE = 1;

  static WordMachineState start(WordMachinePlan plan, World world) {
    return new WordMachineState(
        world,
        plan.reads() ? Phase.GUESS : Phase.BET,
        0,
        Collections.nCopies(plan.reads() ? Sentences.COUNT : 0, Score.OPEN),
        0,
        LogSearch.NOTHING,
        null,
        "",
        List.of(),
        Question.BLANK,
        false);
  }

  WordMachineState guessed(int number) {
    return in(Phase.READ, number, marks, 0, search, tried, bet);
  }

  /** Marks the open sentence and goes to the next one without a mark. */
  WordMachineState marked(int mark) {
    List<Integer> now = new ArrayList<>(marks);
    now.set(at, mark);
    return in(phase, guess, List.copyOf(now), next(now), search.next(), tried, bet);
  }

  private static int next(List<Integer> marks) {
    int open = marks.indexOf(Score.OPEN);
    return open < 0 ? marks.size() : open;
  }

  WordMachineState looking(LogSearch wanted) {
    return in(phase, guess, marks, at, wanted, tried, bet);
  }

  /** Opens a sentence or a task again. */
  WordMachineState showing(int wanted) {
    Question last =
        phase == Phase.ASK && answers.get(wanted) != null
            ? answers.get(wanted).question()
            : Question.BLANK;
    return new WordMachineState(
        world,
        phase,
        guess,
        marks,
        wanted,
        search.next(),
        tried,
        bet,
        answers,
        last,
        last != Question.BLANK);
  }

  WordMachineState tested() {
    return in(
        Phase.BENCH,
        guess,
        marks,
        0,
        LogSearch.NOTHING,
        new Bench(world.log()).at(FIRST_MEMORY, FIRST_COURAGE),
        bet);
  }

  WordMachineState trying(int memory, int courage) {
    return in(phase, guess, marks, at + 1, search, new Bench(world.log()).at(memory, courage), bet);
  }

  WordMachineState in(Phase next) {
    return in(next, guess, marks, 0, search, tried, bet);
  }

  WordMachineState betting(String kind) {
    List<Answer> none = Collections.nCopies(world.tasks().size(), (Answer) null);
    return new WordMachineState(
        world, Phase.ASK, guess, marks, 0, search, tried, kind, none, Question.BLANK, false);
  }

  WordMachineState asking(Question wanted) {
    return new WordMachineState(
        world, phase, guess, marks, at, search, tried, bet, answers, wanted, true);
  }

  /** Answers the open task and goes to the next one without an answer. */
  WordMachineState answered(int section) {
    Task task = task();
    int rank =
        asked && task.section() >= 0
            ? world.manual().rank(question.terms(task), task.section())
            : 0;
    List<Answer> now = new ArrayList<>(answers);
    now.set(at, new Answer(question, section, rank));
    int open = now.indexOf(null);
    return new WordMachineState(
        world,
        phase,
        guess,
        marks,
        open < 0 ? now.size() : open,
        search,
        tried,
        bet,
        Collections.unmodifiableList(now),
        Question.BLANK,
        false);
  }

  private WordMachineState in(
      Phase next,
      int guessed,
      List<Integer> marked,
      int place,
      LogSearch looked,
      Bench.Setting setting,
      String kind) {
    return new WordMachineState(
        world, next, guessed, marked, place, looked, setting, kind, answers, question, asked);
  }

  /** Whether every sentence or task has been dealt with and the list of all is open. */
  boolean listed() {
    return at == (phase == Phase.ASK ? answers.size() : marks.size());
  }

  Task task() {
    return world.tasks().get(at);
  }

  /** What the search finds for the question that was asked. */
  List<Bm25.Hit> hits() {
    return asked ? world.manual().search(question.terms(task())) : List.of();
  }

  Score score() {
    return Score.of(world, marks, answers);
  }
}
