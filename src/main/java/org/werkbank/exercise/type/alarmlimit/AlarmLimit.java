package org.werkbank.exercise.type.alarmlimit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.exercise.type.alarmlimit.AlarmLimitState.Phase;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Texts;

/**
 * E02 of the curriculum: guess, set limit and hold time by money, set loose sensors firmly, drive
 * the limit to the bottom, lock it, and see what eight unseen weeks cost.
 */
@ApplicationScoped
public class AlarmLimit implements ExerciseType<AlarmLimitPlan, AlarmLimitState> {
  static final double PASS = 80;
  static final List<String> GUESSES = List.of("low", "high", "none");

  /** Followed by the number of a machine, from 1: shows it large. */
  static final String LOOK = "look-";

  @Override
  public String key() {
    return "alarm-limit";
  }

  @Override
  public List<Need> needs() {
    return OwnSeries.NEEDS;
  }

  @Override
  public AlarmLimitPlan plan(Parameters parameters) {
    AlarmLimitPlan usual = AlarmLimitPlan.USUAL;
    int window = parameters.number("window", 3, 30, 10);
    return new AlarmLimitPlan(
        parameters.number("loose", 0, 9, usual.loose()),
        parameters.number("false-alarm", 50, 1000, usual.falseAlarm()),
        parameters.number("repair", 200, 5000, usual.repair()),
        parameters.number("breakdown", 6000, 50000, usual.breakdown()),
        parameters.number("sensor", 200, 3000, usual.sensor()),
        parameters.number("lead", 12, 96, usual.lead()),
        parameters.table(needs()).flatMap(table -> OwnSeries.read(table, window, parameters)));
  }

  @Override
  public AlarmLimitState start(AlarmLimitPlan plan, Seed seed) {
    return AlarmLimitState.start(plan, seed);
  }

  @Override
  public AlarmLimitState act(AlarmLimitPlan plan, AlarmLimitState state, Action action) {
    return switch (needed(state, action)) {
      case GUESS -> state.guessed(action.guess(GUESSES));
      case TRY -> {
        AlarmLimitState now = set(state, action);
        yield switch (action.name()) {
          case "fix" -> now.turned();
          case "wall" -> now.with(Phase.WALL);
          case "lock" -> now.with(Phase.CONFIRM);
          default -> now;
        };
      }
      case CONFIRM -> action.name().equals("finish") ? state.finished(plan) : state.with(Phase.TRY);
      default -> state.with(Phase.TRY);
    };
  }

  /** The phase an action belongs to; refuses it in any other. */
  private static Phase needed(AlarmLimitState state, Action action) {
    Phase needed =
        switch (action.name()) {
          case "guess" -> Phase.GUESS;
          case "try", "fix", "wall", "lock" -> Phase.TRY;
          case "back" -> Phase.WALL;
          case "change", "finish" -> Phase.CONFIRM;
          default -> {
            if (!action.name().startsWith(LOOK)) throw new Invalid("problem.exercise.action");
            yield Phase.TRY;
          }
        };
    if (state.phase() != needed) throw new Invalid("problem.exercise.action");
    return needed;
  }

  /** Takes over limit, hold time and machine as far as they were sent. */
  private static AlarmLimitState set(AlarmLimitState state, Action action) {
    int limit = state.limit();
    if (!action.text("limit").isEmpty()) {
      limit = state.source().gauge().number(decimal(action.text("limit")));
      if (limit < 0) throw refusedLimit(state.source().gauge());
    }
    int hold = state.hold();
    if (!action.text("hold").isEmpty())
      hold = refuseNone(action.number("hold", 0, Gauge.HOLDS - 1));
    return state.set(limit, hold, look(state, action));
  }

  private static int look(AlarmLimitState state, Action action) {
    int machines = state.shown().size();
    if (action.name().startsWith(LOOK))
      return refuseNone(
              Action.of("", "fan", action.name().substring(LOOK.length()))
                  .number("fan", 1, machines))
          - 1;
    if (action.text("fan").isEmpty()) return state.look();
    return refuseNone(action.number("fan", 1, machines)) - 1;
  }

  private static int refuseNone(OptionalInt number) {
    return number.orElseThrow(() -> new Invalid("problem.exercise.action"));
  }

  private static double decimal(String text) {
    String number = text.strip().replace(',', '.');
    return number.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Double.parseDouble(number) : Double.NaN;
  }

  private static Invalid refusedLimit(Gauge gauge) {
    return new Invalid(
        "problem.exercise.limit",
        gauge.value(gauge.limit(0)),
        gauge.value(gauge.limit(Gauge.LIMITS - 1)));
  }

  @Override
  public Record scene(AlarmLimitPlan plan, AlarmLimitState state, Texts texts) {
    return AlarmLimitScene.of(plan, state, texts);
  }

  @Override
  public Optional<Outcome> outcome(AlarmLimitPlan plan, AlarmLimitState state) {
    if (state.phase() != Phase.DONE) return Optional.empty();
    Result result = state.result();
    Bill own = result.own();
    Map<String, Double> measures =
        Map.of(
            "euros", (double) own.euros(plan),
            "cheapest", (double) result.best().euros(),
            "without", (double) result.without(),
            "hit", (double) own.hit(),
            "late", (double) own.late(),
            "missed", (double) own.missed(),
            "falseAlarms", (double) own.falseAlarms(),
            "sensors", (double) own.fixed());
    return Optional.of(new Outcome(result.score() >= PASS, result.score(), measures));
  }

  @Override
  public List<Sample> samples() {
    return Played.SAMPLES;
  }
}
