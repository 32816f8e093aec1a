package org.werkbank.exercise.type.whatisnormal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Sample.Expected;
import org.werkbank.exercise.spi.Seed;

/** Attempts played through. */
final class Samples {
  private static final Map<String, Object> PLAN = Map.of("least", 9);
  private static final Action GUESS = Action.of("guess", "guess", "no");
  private static final Action WATCH = Action.of("watch");
  private static final List<Integer> TWO_WEEKS = IntStream.rangeClosed(1, 14).boxed().toList();

  private Samples() {}

  static List<Sample> all() {
    List<Integer> healthy = Station.shown(new Seed(1)).healthy();
    Action lock = choose("lock", healthy, "apart", "middle");
    Action tempting = choose("lock", TWO_WEEKS, "together", "middle");
    return List.of(
        of("the healthy days", 1, Expected.PASSED, GUESS, lock, WATCH),
        of("the first two weeks", 2, Expected.FAILED, GUESS, tempting, WATCH),
        of(
            "tries, breaks and comes back",
            1,
            Expected.PASSED,
            GUESS,
            choose("try", TWO_WEEKS, "apart", "high"),
            broken("one", healthy),
            broken("all", healthy),
            Action.of("restore"),
            choose("lock", healthy.subList(0, 3), "apart", "middle"),
            lock,
            Action.of("back"),
            lock,
            WATCH),
        of(
            "shift and rest together",
            1,
            Expected.FAILED,
            GUESS,
            choose("lock", healthy, "together", "middle"),
            WATCH),
        of("no guess", 1, Expected.REFUSED, Action.of("guess")),
        of(
            "a sense nobody offers",
            1,
            Expected.REFUSED,
            GUESS,
            choose("try", healthy, "apart", "very")),
        of("watching without a choice", 1, Expected.REFUSED, GUESS, WATCH),
        of("nothing to come back to", 1, Expected.REFUSED, GUESS, Action.of("restore")));
  }

  private static Sample of(String name, long seed, Expected expected, Action... actions) {
    return new Sample(name, PLAN, seed, List.of(actions), expected);
  }

  static Action choose(String what, List<Integer> days, String modes, String sense) {
    Map<String, String> values = new HashMap<>(Map.of("modes", modes, "sense", sense));
    for (int day : days) values.put("d" + day, "on");
    return new Action(what, values);
  }

  private static Action broken(String what, List<Integer> days) {
    Map<String, String> values = new HashMap<>(choose(what, days, "apart", "middle").values());
    values.put("day", String.valueOf(days.get(0)));
    return new Action(what, values);
  }
}
