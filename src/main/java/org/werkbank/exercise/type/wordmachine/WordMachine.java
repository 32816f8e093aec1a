package org.werkbank.exercise.type.wordmachine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.AsksMachine;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Offer;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.wordmachine.WordMachineState.Phase;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * E08 of the curriculum: check what a machine writes (A), ask a manual so that it can answer (B).
 */
@ApplicationScoped
public class WordMachine
    implements ExerciseType<WordMachinePlan, WordMachineState>,
        AsksMachine<WordMachinePlan, WordMachineState> {
  static final List<String> GUESSES = List.of("2", "5", "8", "10");
  static final List<String> BETS = List.of("short", "full", "story");

  /** How many hits are shown. Only these can be taken. */
  static final int SHOWN = 4;

  private static final List<String> STAGES = List.of("A", "B", "AB");

  @Override
  public String key() {
    return "word-machine";
  }

  @Override
  public WordMachinePlan plan(Parameters parameters) {
    String stage = parameters.word("stage", STAGES, "AB");
    return new WordMachinePlan(stage.contains("A"), stage.contains("B"));
  }

  @Override
  public List<Offer> offers() {
    return List.of(
        new Offer("A", Map.of("stage", "A")),
        new Offer("B", Map.of("stage", "B")),
        new Offer("AB", Map.of("stage", "AB")));
  }

  @Override
  public WordMachineState start(WordMachinePlan plan, Seed seed) {
    return WordMachineState.start(plan, new World(seed));
  }

  @Override
  public WordMachineState act(WordMachinePlan plan, WordMachineState state, Action action) {
    String[] name = action.name().split("-", 2);
    return switch (name[0]) {
      case "guess" ->
          reached(state, Phase.GUESS)
              .guessed(Integer.parseInt(one(action, "guess", GUESSES, "guessFirst")));
      case "bet" -> reached(state, Phase.BET).betting(one(action, "bet", BETS, "guessFirst"));
      case "find" -> open(state, Phase.READ).looking(search(state, name, action));
      case "line" -> open(state, Phase.READ).marked(number(name, 1, ShiftLog.LINES));
      case "invented" -> open(state, Phase.READ).marked(Score.INVENTED);
      case "try" -> reached(state, Phase.BENCH).trying(memory(action), courage(action));
      case "ask" -> open(state, Phase.ASK).asking(question(state, action));
      case "story" -> open(state, Phase.ASK).asking(story(action));
      case "take" -> open(state, Phase.ASK).answered(taken(state, name));
      case "refuse" -> open(state, Phase.ASK).answered(Answer.REFUSED);
      case "show" -> shown(state, name);
      case "next" -> next(plan, state);
      default -> throw new Invalid("problem.exercise.action");
    };
  }

  private static WordMachineState reached(WordMachineState state, Phase phase) {
    if (state.phase() != phase) throw new Invalid("problem.exercise.action");
    return state;
  }

  private static WordMachineState open(WordMachineState state, Phase phase) {
    if (reached(state, phase).listed()) throw new Invalid("problem.exercise.action");
    return state;
  }

  /** From a list of all to what comes after it. */
  private static WordMachineState next(WordMachinePlan plan, WordMachineState state) {
    if (state.phase() == Phase.BENCH) return state.in(plan.asks() ? Phase.BET : Phase.DONE);
    boolean counts = state.phase() == Phase.READ || state.phase() == Phase.ASK;
    if (!counts || !state.listed() || state.marks().contains(Score.OPEN))
      throw new Invalid("problem.exercise.action");
    return state.phase() == Phase.READ ? state.tested() : state.in(Phase.DONE);
  }

  private static WordMachineState shown(WordMachineState state, String[] name) {
    boolean reads = state.phase() == Phase.READ;
    if (!reads && state.phase() != Phase.ASK) throw new Invalid("problem.exercise.action");
    int many = reads ? state.marks().size() : state.answers().size();
    return state.showing(number(name, 0, many - 1));
  }

  private static int number(String[] name, int min, int max) {
    OptionalInt number = Action.of("", "n", name.length > 1 ? name[1] : "").number("n", min, max);
    return number.orElseThrow(() -> new Invalid("problem.exercise.action"));
  }

  private static String one(Action action, String field, List<String> allowed, String problem) {
    String value = action.text(field);
    if (!allowed.contains(value)) throw new Invalid("problem.exercise." + problem);
    return value;
  }

  private static LogSearch search(WordMachineState state, String[] name, Action action) {
    LogSearch typed = state.search().typing(action.text("words"));
    if (name.length == 1) return typed;
    if (!List.of("asset", "part", "value").contains(name[1]))
      throw new Invalid("problem.exercise.action");
    return typed.toggled(name[1]);
  }

  private static int memory(Action action) {
    return action
        .number("memory", Bench.SHORTEST, Bench.LONGEST)
        .orElseThrow(() -> new Invalid("problem.exercise.action"));
  }

  private static int courage(Action action) {
    return action
        .number("courage", 0, Bench.COURAGES.size() - 1)
        .orElseThrow(() -> new Invalid("problem.exercise.action"));
  }

  /** The chips that were sent; at least one word must be among them. */
  private static Question question(WordMachineState state, Action action) {
    int code = action.number("code", 0, 999).orElse(0);
    if (code > 0 && !state.task().codes().contains(code))
      throw new Invalid("problem.exercise.action");
    int goal = action.number("goal", 0, Question.Goal.values().length - 1).orElse(0);
    Question question =
        new Question(
            action.number("machine", 0, Manual.FOREIGN).orElse(-1),
            action.number("assembly", 0, Manual.ASSEMBLIES - 1).orElse(-1),
            code,
            Question.Goal.values()[goal],
            !action.text("source").isEmpty(),
            false);
    if (question.terms(state.task()).isEmpty()) throw new Invalid("problem.exercise.chooseWord");
    return question;
  }

  private static Question story(Action action) {
    return new Question(-1, -1, 0, Question.Goal.NONE, !action.text("source").isEmpty(), true);
  }

  /** A section that is on the screen. */
  private static int taken(WordMachineState state, String[] name) {
    int place = number(name, 0, 2 * Manual.MACHINES * Manual.ASSEMBLIES - 1);
    boolean seen = state.hits().stream().limit(SHOWN).anyMatch(hit -> hit.document() == place);
    if (!seen) throw new Invalid("problem.exercise.action");
    return place;
  }

  @Override
  public Record scene(WordMachinePlan plan, WordMachineState state, Texts texts) {
    return WordMachineScene.of(plan, state, texts);
  }

  @Override
  public Optional<Asked> machine(WordMachinePlan plan, WordMachineState state, Texts texts) {
    return Passages.of(state, texts).map(Passages::asked);
  }

  @Override
  public List<Part> checked(
      WordMachinePlan plan, WordMachineState state, String answer, Texts texts) {
    return Passages.of(state, texts).orElseThrow().checked(answer);
  }

  @Override
  public Optional<Outcome> outcome(WordMachinePlan plan, WordMachineState state) {
    return state.phase() == Phase.DONE
        ? Optional.of(state.score().outcome(plan))
        : Optional.empty();
  }

  @Override
  public List<Sample> samples() {
    return WordMachineSamples.all();
  }
}
