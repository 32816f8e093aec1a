package org.werkbank.exercise.type.driftwatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Offer;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.driftwatch.DriftWatchState.Phase;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * E06 of the curriculum. Stage 1: watch a machine for three months. Stage 2: write the card by
 * which others watch five machines.
 */
@ApplicationScoped
public class DriftWatch implements ExerciseType<DriftWatchPlan, DriftWatchState> {
  static final List<Integer> SAMPLES = List.of(0, 5, 10, 20);
  static final List<String> GUESSES = List.of("yes", "no", "part");
  static final List<String> REDS = List.of("NOTHING", "MEASURE", "STOP");
  static final List<String> PROOFS = List.of("yes", "no");
  private static final int STRETCH = 10;

  @Override
  public String key() {
    return "drift-watch";
  }

  /** 2: until something changes is ten days at most, not five. */
  @Override
  public int generatorVersion() {
    return 2;
  }

  @Override
  public DriftWatchPlan plan(Parameters parameters) {
    return new DriftWatchPlan(parameters.number("stage", 1, 2, 1));
  }

  @Override
  public DriftWatchState start(DriftWatchPlan plan, Seed seed) {
    return DriftWatchState.start(seed);
  }

  @Override
  public DriftWatchState act(DriftWatchPlan plan, DriftWatchState state, Action action) {
    check(plan, state, action);
    Watch watch = state.watches().isEmpty() ? null : state.watch();
    return switch (action.name()) {
      case "guess" -> state.guessed(action.text("guess"), plan.stage());
      case "run" -> run(state, action, 1);
      case "stretch" -> run(state, action, STRETCH);
      case "ignore" -> state.with(watch.toTheEnd(new Lathe(state.seed())), 0);
      case "stop" -> state.with(Phase.STOPPING);
      case "learn" -> state.with(watch.learn(new Lathe(state.seed())), state.sample());
      case "skip", "next" -> state.next();
      case "try" -> state.tried(card(action));
      case "release" -> state.releasing(card(action));
      case "confirm" -> state.released();
      default -> state.with(plan.stage() == 1 ? Phase.WATCH : Phase.CARD);
    };
  }

  private static DriftWatchState run(DriftWatchState state, Action action, int days) {
    int sample = sample(action);
    return state.with(state.watch().run(new Lathe(state.seed()), sample, days), sample);
  }

  @Override
  public void check(DriftWatchPlan plan, DriftWatchState state, Action action) {
    if (!phases(action.name()).contains(state.phase())) throw notNow();
    switch (action.name()) {
      case "guess" -> action.guess(GUESSES);
      case "run", "stretch" -> sample(action);
      case "ignore", "skip" -> {
        if (!state.trying()) throw notNow();
      }
      case "stop" -> {
        if (state.stopsLeft() < 1 || state.watch().fresh()) throw notNow();
      }
      case "learn" -> plate(action, Plates.of(state.seed(), state.watch().month().number()));
      case "try", "release" -> card(action);
      case "confirm" -> plate(action, Plates.of(state.seed(), 0));
      default -> {}
    }
  }

  private static List<Phase> phases(String action) {
    return switch (action) {
      case "guess" -> List.of(Phase.GUESS);
      case "run", "stretch", "ignore", "skip", "stop" -> List.of(Phase.WATCH);
      case "learn" -> List.of(Phase.STOPPING);
      case "next" -> List.of(Phase.ENDED);
      case "try", "release" -> List.of(Phase.CARD);
      case "confirm" -> List.of(Phase.RELEASING);
      case "back" -> List.of(Phase.STOPPING, Phase.RELEASING);
      default -> List.of();
    };
  }

  private static Invalid notNow() {
    return new Invalid("problem.exercise.action");
  }

  private static int sample(Action action) {
    int sample = action.number("sample", 0, Lathe.OPEN).orElse(-1);
    if (!SAMPLES.contains(sample)) throw notNow();
    return sample;
  }

  private static void plate(Action action, Plates plates) {
    int plate = action.number("plate", 0, 999).orElse(0);
    if (plate != plates.own()) throw new Invalid("problem.exercise.otherMachine", plates.own());
  }

  private static Card card(Action action) {
    List<Integer> daily = new ArrayList<>();
    for (int machine = 0; machine < Prices.MACHINES; machine++) {
      int number = action.number("daily" + machine, 0, Lathe.OPEN).orElse(-1);
      if (!Card.CHOICES.contains(number)) throw notNow();
      daily.add(number);
    }
    String red = action.text("red");
    String proof = action.text("proof");
    if (!REDS.contains(red) || !PROOFS.contains(proof)) throw notNow();
    return new Card(List.copyOf(daily), Rule.Red.valueOf(red), proof.equals("yes"));
  }

  @Override
  public boolean slow(Action action) {
    return List.of("learn", "try", "confirm").contains(action.name());
  }

  @Override
  public Record scene(DriftWatchPlan plan, DriftWatchState state, Texts texts) {
    return DriftWatchScene.of(plan, state, texts);
  }

  @Override
  public Optional<Outcome> outcome(DriftWatchPlan plan, DriftWatchState state) {
    if (state.phase() != Phase.DONE) return Optional.empty();
    if (plan.stage() == 2) {
      Release release = state.release();
      Map<String, Double> measures = new HashMap<>();
      for (int i = 0; i < Prices.MACHINES; i++)
        measures.put("machine" + (i + 1), release.rows().get(i).saved());
      measures.put("proven", release.blind() ? 0.0 : 1.0);
      return Optional.of(new Outcome(release.passed(), release.score(), measures));
    }
    Ways ways = state.ways();
    Map<String, Double> measures =
        Map.of(
            "cost", (double) ways.own().total(Prices.USUAL),
            "passive", (double) ways.nothing().total(Prices.USUAL),
            "oracle", (double) ways.oracle(),
            "proven", ways.proven() ? 1.0 : 0.0);
    return Optional.of(new Outcome(ways.passed(), ways.score(), measures));
  }

  @Override
  public List<Offer> offers() {
    return List.of(new Offer("1", Map.of("stage", 1)), new Offer("2", Map.of("stage", 2)));
  }

  @Override
  public List<Sample> samples() {
    return Samples.all();
  }
}
