package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Seed;

/** Attempts played through, for the contract of exercise types. */
final class Samples {
  private static final Map<String, Object> WATCH = Map.of("stage", 1);
  private static final Map<String, Object> CARD = Map.of("stage", 2);
  private static final Action GUESS = Action.of("guess", "guess", "yes");

  private static final List<Sample> ALL = play();

  private Samples() {}

  static List<Sample> all() {
    return ALL;
  }

  private static List<Sample> play() {
    return List.of(
        watched("5 parts a day, closer on suspicion", 1, Rule.EXPERT, Sample.Expected.PASSED),
        watched("the lights alone", 2, Rule.LIGHTS_ONLY, Sample.Expected.FAILED),
        new Sample("nothing at all", WATCH, 3, idle(), Sample.Expected.FAILED),
        refused("no guess", WATCH, Action.of("run", "sample", 5)),
        refused("a sample of 7", WATCH, GUESS, Action.of("run", "sample", 7)),
        refused("stopped before the first day", WATCH, GUESS, Action.of("stop")),
        refused(
            "another machine",
            WATCH,
            GUESS,
            Action.of("run", "sample", 5),
            Action.of("stop"),
            Action.of("learn", "plate", 1)),
        refused("skipped a month that counts", WATCH, GUESS, Action.of("skip"), Action.of("skip")),
        new Sample("a card for each machine", CARD, 4, fitting(4), Sample.Expected.PASSED),
        new Sample("five everywhere", CARD, 5, written(5, 5, 5, 5, 5, 5), Sample.Expected.FAILED),
        refused("a card for one machine", CARD, GUESS, Action.of("try", "daily0", 5)),
        refused("days on a card", CARD, GUESS, Action.of("run", "sample", 5)));
  }

  private static Sample watched(String name, long seed, Rule rule, Sample.Expected expected) {
    return new Sample(name, WATCH, seed, byRule(new Seed(seed), rule), expected);
  }

  private static Sample refused(String name, Map<String, Object> parameters, Action... actions) {
    return new Sample(name, parameters, 6, List.of(actions), Sample.Expected.REFUSED);
  }

  private static List<Action> idle() {
    List<Action> actions = new ArrayList<>(List.of(GUESS, Action.of("ignore"), Action.of("next")));
    for (int month = 0; month < Month.PER_MACHINE; month++) {
      for (int day = 0; day < Month.DAYS; day++) actions.add(Action.of("run", "sample", 0));
      actions.add(Action.of("next"));
    }
    return actions;
  }

  /** The taps of somebody who follows a rule through the three months. */
  private static List<Action> byRule(Seed seed, Rule rule) {
    List<Action> actions = new ArrayList<>(List.of(GUESS, Action.of("skip")));
    for (Watch watch : rule.follow(new Lathe(seed), Month.of(seed, 0))) {
      for (Watch.Day day : watch.days()) {
        actions.add(Action.of("run", "sample", day.measured()));
        boolean stopped =
            watch.learned().stream().skip(1).anyMatch(each -> each.day() == day.number());
        if (!stopped) continue;
        actions.add(Action.of("stop"));
        int plate = Plates.of(seed, watch.month().number()).own();
        actions.add(Action.of("learn", "plate", plate));
      }
      actions.add(Action.of("next"));
    }
    return actions;
  }

  private static List<Action> fitting(long seed) {
    return written(
        seed, Prices.cases(new Seed(seed)).stream().mapToInt(Samples::byPrices).toArray());
  }

  /** Parts a day that somebody writes who looks at what an error and a measurement cost. */
  static int byPrices(Prices prices) {
    if (prices.missed() < 2 * prices.measured()) return prices.missed() < 10 ? 0 : 1;
    return prices.missed() < 50 * prices.measured() ? 5 : 20;
  }

  private static List<Action> written(long seed, int... daily) {
    Map<String, String> card = new HashMap<>(Map.of("red", "MEASURE", "proof", "yes"));
    for (int i = 0; i < daily.length; i++) card.put("daily" + i, String.valueOf(daily[i]));
    int plate = Plates.of(new Seed(seed), 0).own();
    return List.of(
        GUESS,
        new Action("try", card),
        new Action("release", card),
        Action.of("confirm", "plate", plate));
  }
}
