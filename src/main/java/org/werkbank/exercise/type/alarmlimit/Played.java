package org.werkbank.exercise.type.alarmlimit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Sample.Expected;
import org.werkbank.exercise.spi.Seed;

/** Attempts played through, for the contract of exercise types. */
final class Played {
  private static final Map<String, Object> USUAL = Map.of();
  private static final Action GUESS = Action.of("guess", "guess", "none");
  private static final Action LOCK = Action.of("lock");
  private static final Action FINISH = Action.of("finish");

  static final List<Sample> SAMPLES = samples();

  private Played() {}

  private static List<Sample> samples() {
    Park park = Park.of(new Seed(1), AlarmLimitPlan.USUAL.loose());
    Best best = Best.of(AlarmLimitPlan.USUAL, park, park.shown(new Seed(1)));
    List<Action> careful = attempt(park, best.fixed(), best.limit(), best.hold());
    List<Action> unfixed = attempt(park, Set.of(), best.limit(), best.hold());
    List<Action> lowest = attempt(park, Set.of(), 0, 0);
    List<Action> detours = new ArrayList<>(careful.subList(0, careful.size() - 1));
    detours.addAll(
        List.of(
            Action.of("change"),
            Action.of(AlarmLimit.LOOK + "3"),
            Action.of("wall"),
            Action.of("back"),
            LOCK,
            FINISH));
    return List.of(
        new Sample("reads the shown weeks", USUAL, 1, careful, Expected.PASSED),
        new Sample("looks around and comes back", USUAL, 1, detours, Expected.PASSED),
        new Sample("leaves the loose sensors", USUAL, 1, unfixed, Expected.FAILED),
        new Sample("the lower, the safer", USUAL, 1, lowest, Expected.FAILED),
        new Sample(
            "every sensor firm",
            Map.of("loose", 0, "false-alarm", 300),
            2,
            List.of(GUESS, LOCK, FINISH),
            Expected.FAILED),
        refused("no guess", Action.of("guess")),
        refused("lock before the guess", LOCK),
        refused("a limit out of range", GUESS, Action.of("try", "limit", "99")),
        refused("a limit in words", GUESS, Action.of("lock", "limit", "low")),
        refused("a hold time there is not", GUESS, Action.of("try", "hold", 6)),
        refused("a machine there is not", GUESS, Action.of(AlarmLimit.LOOK + "21")),
        refused("no machine", GUESS, Action.of("fix", "fan", 0)),
        refused("finish without lock", GUESS, FINISH),
        refused("a sensor after the lock", GUESS, LOCK, Action.of("fix", "fan", 2)),
        refused("back without the wall", GUESS, Action.of("back")));
  }

  private static List<Action> attempt(Park park, Set<Integer> fixed, int limit, int hold) {
    List<Action> actions = new ArrayList<>(List.of(GUESS));
    for (int machine : new TreeSet<>(fixed)) actions.add(Action.of("fix", "fan", machine + 1));
    double value = park.gauge().value(park.gauge().limit(limit));
    actions.add(
        new Action("lock", Map.of("limit", String.valueOf(value), "hold", String.valueOf(hold))));
    actions.add(FINISH);
    return actions;
  }

  private static Sample refused(String name, Action... actions) {
    return new Sample(name, USUAL, 1, List.of(actions), Expected.REFUSED);
  }
}
