package org.werkbank.exercise.type.sealedboxes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * Three sealed boxes (curriculum M01, unit 1). Actions: {@code ask-1-7} asks the second box (0 to
 * 2) about input 7 (0 to 24); {@code decide} ends the attempt. Every action may carry the guesses
 * so far: {@code box0} to {@code box2}, each {@code limit}, {@code learned} or {@code chance}.
 */
@ApplicationScoped
public class SealedBoxes implements ExerciseType<SealedBoxesPlan, SealedBoxesState> {
  static final int BOXES = 3;
  private static final int INPUTS = Input.STEPS * Input.STEPS;

  @Override
  public String key() {
    return "sealed-boxes";
  }

  @Override
  public SealedBoxesPlan plan(Parameters parameters) {
    return SealedBoxesPlan.read(parameters);
  }

  @Override
  public SealedBoxesState start(SealedBoxesPlan plan, Seed seed) {
    RandomGenerator chance = seed.training();
    List<Box> boxes =
        new ArrayList<>(
            List.of(Box.Limit.made(chance), Neighbours.made(chance), Box.Lots.made(chance)));
    RandomGenerator order = seed.visible();
    for (int i = boxes.size() - 1; i > 0; i--) Collections.swap(boxes, i, Box.below(i + 1, order));
    return new SealedBoxesState(List.copyOf(boxes), List.of(), Map.of(), false);
  }

  @Override
  public SealedBoxesState act(SealedBoxesPlan plan, SealedBoxesState state, Action action) {
    if (state.decided()) throw new Invalid("problem.exercise.action");
    SealedBoxesState guessing = state.guessing(guesses(state, action));
    if (action.name().equals("decide")) return decide(guessing);
    String[] asked = action.name().split("-", -1);
    if (asked.length != 3 || !asked[0].equals("ask")) throw new Invalid("problem.exercise.action");
    OptionalInt box = Action.of("", "box", asked[1]).number("box", 0, BOXES - 1);
    OptionalInt input = Action.of("", "input", asked[2]).number("input", 0, INPUTS - 1);
    boolean possible =
        box.isPresent() && input.isPresent() && state.probes().size() < plan.probes();
    if (!possible) throw new Invalid("problem.exercise.action");
    return guessing.asked(box.getAsInt(), Input.numbered(input.getAsInt()));
  }

  private static SealedBoxesState decide(SealedBoxesState state) {
    boolean eachOnce = new HashSet<>(state.guesses().values()).size() == BOXES;
    if (!eachOnce) throw new Invalid("problem.exercise.eachOnce");
    return state.decide();
  }

  /** The guesses so far with those sent along. */
  private static Map<Integer, Kind> guesses(SealedBoxesState state, Action action) {
    Map<Integer, Kind> guesses = new TreeMap<>(state.guesses());
    for (int i = 0; i < BOXES; i++) {
      String sent = action.text("box" + i);
      for (Kind kind : Kind.values()) if (name(kind).equals(sent)) guesses.put(i, kind);
    }
    return guesses;
  }

  static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Record scene(SealedBoxesPlan plan, SealedBoxesState state, Texts texts) {
    return state.decided() ? ReviewScene.of(plan, state, texts) : ProbeScene.of(plan, state, texts);
  }

  @Override
  public Optional<Outcome> outcome(SealedBoxesPlan plan, SealedBoxesState state) {
    if (!state.decided()) return Optional.empty();
    int right = state.right();
    Map<String, Double> measures =
        Map.of("right", (double) right, "probes", (double) state.probes().size());
    return Optional.of(new Outcome(right == BOXES, 100.0 * right / BOXES, measures));
  }

  @Override
  public List<Sample> samples() {
    Map<String, Object> usual = Map.of("probes", 12);
    Map<String, Object> few = Map.of("probes", 6);
    List<Action> seven = new ArrayList<>(Collections.nCopies(7, Action.of("ask-0-12")));
    return List.of(
        new Sample(
            "asks and recognises all three", usual, 3, solved(usual, 3, 0), Sample.Expected.PASSED),
        new Sample(
            "recognises all three with few questions",
            few,
            4,
            solved(few, 4, 0),
            Sample.Expected.PASSED),
        new Sample(
            "mistakes two boxes for each other",
            usual,
            5,
            solved(usual, 5, 1),
            Sample.Expected.FAILED),
        new Sample("mistakes all three", usual, 6, solved(usual, 6, 2), Sample.Expected.FAILED),
        new Sample("asks too often", few, 3, seven, Sample.Expected.REFUSED),
        new Sample(
            "asks a box that is not there",
            usual,
            3,
            List.of(Action.of("ask-3-0")),
            Sample.Expected.REFUSED),
        new Sample(
            "decides without a guess",
            usual,
            3,
            List.of(Action.of("decide")),
            Sample.Expected.REFUSED),
        new Sample(
            "takes all for the same",
            usual,
            3,
            List.of(decide(Collections.nCopies(3, Kind.CHANCE))),
            Sample.Expected.REFUSED));
  }

  /** A few questions and a decision. Mix-up 0: all right, 1: two exchanged, 2: none right. */
  private List<Action> solved(Map<String, Object> parameters, long seed, int mixUp) {
    SealedBoxesState state = start(plan(new Parameters(parameters)), new Seed(seed));
    List<Kind> kinds = new ArrayList<>(state.boxes().stream().map(Box::kind).toList());
    if (mixUp == 1) Collections.swap(kinds, 0, 1);
    if (mixUp == 2) Collections.rotate(kinds, 1);
    return List.of(
        Action.of("ask-0-4"),
        Action.of("ask-0-4"),
        Action.of("ask-1-20"),
        new Action("ask-2-24", guessed(kinds)),
        decide(kinds));
  }

  private static Action decide(List<Kind> kinds) {
    return new Action("decide", guessed(kinds));
  }

  private static Map<String, String> guessed(List<Kind> kinds) {
    Map<String, String> guessed = new HashMap<>();
    for (int i = 0; i < BOXES; i++) guessed.put("box" + i, name(kinds.get(i)));
    return guessed;
  }
}
