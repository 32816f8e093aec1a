package org.werkbank.exercise.type.alarmlimit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Seed;

/** Short cuts fail in 99 of 100 attempts; who reads the shown weeks passes. */
class AlarmLimitCheatTest {
  private static final Logger LOG = Logger.getLogger(AlarmLimitCheatTest.class.getName());
  private static final AlarmLimitPlan PLAN = AlarmLimitPlan.USUAL;
  private static final int COPIES = 20;
  private static final Set<Integer> ALL =
      IntStream.range(0, Park.FANS).boxed().collect(Collectors.toSet());
  private static final List<Attempt> ATTEMPTS =
      LongStream.range(0, 200).mapToObj(seed -> Attempt.of(new Seed(seed * 7919 + 5))).toList();

  /** What was set: sensors, limit and hold time by number. */
  private record Setting(Set<Integer> fixed, int limit, int hold) {}

  private record Attempt(Park park, Weeks shown, Weeks hidden, Best read, int without, int best) {
    static Attempt of(Seed seed) {
      Park park = Park.of(seed, PLAN.loose());
      Weeks shown = park.shown(seed);
      Weeks hidden = park.hidden(seed);
      int without = Bill.without(hidden).euros(PLAN);
      int best = Best.of(PLAN, park, hidden).euros();
      return new Attempt(park, shown, hidden, Best.of(PLAN, park, shown), without, best);
    }

    boolean passes(Setting setting) {
      Bill bill =
          Bill.of(PLAN, park.gauge(), hidden, setting.fixed(), setting.limit(), setting.hold());
      return Best.score(without, bill.euros(PLAN), best) >= AlarmLimit.PASS;
    }

    Setting found() {
      return new Setting(read.fixed(), read.limit(), read.hold());
    }

    /** The cheapest setting of the shown weeks if these sensors are firm. */
    Setting cheapest(Set<Integer> fixed) {
      List<List<Integer>> map = Best.map(PLAN, park.gauge(), shown, fixed);
      Setting cheapest = null;
      int least = Integer.MAX_VALUE;
      for (int limit = 0; limit < map.size(); limit++)
        for (int hold = 0; hold < Gauge.HOLDS; hold++)
          if (map.get(limit).get(hold) < least) {
            least = map.get(limit).get(hold);
            cheapest = new Setting(fixed, limit, hold);
          }
      return cheapest;
    }

    /**
     * What a careful learner does with the page: goes to the cheapest setting without new sensors,
     * sets the sensors firm that still bring eight or more false alarms, and looks again.
     */
    Setting careful() {
      Setting before = cheapest(Set.of());
      Set<Integer> noisy = new TreeSet<>();
      for (int fan = 0; fan < Park.FANS; fan++)
        if (Bill.watch(PLAN, park.gauge(), shown, fan, false, before.limit(), before.hold())
                .falseAlarms()
            >= 8) noisy.add(fan);
      return cheapest(noisy);
    }
  }

  private interface Strategy {
    Setting in(Attempt attempt, Random chance);
  }

  private static double passed(String name, int times, Strategy strategy) {
    Random chance = new Random(name.hashCode());
    int passed = 0;
    for (Attempt attempt : ATTEMPTS)
      for (int time = 0; time < times; time++)
        if (attempt.passes(strategy.in(attempt, chance))) passed++;
    double of100 = 100.0 * passed / ATTEMPTS.size() / times;
    LOG.info(() -> String.format("%s: %.2f of 100 pass", name, of100));
    return of100;
  }

  private static void fails(String name, Strategy strategy) {
    failsOften(name, 1, strategy);
  }

  private static void failsOften(String name, int times, Strategy strategy) {
    double passed = passed(name, times, strategy);
    assertTrue(passed <= 1, name + ": " + passed + " of 100 pass");
  }

  private static Attempt other(Attempt own, Random chance) {
    Attempt other = own;
    while (other == own) other = ATTEMPTS.get(chance.nextInt(ATTEMPTS.size()));
    return other;
  }

  private static Set<Integer> some(Random chance) {
    return ALL.stream().filter(fan -> chance.nextInt(5) < 2).collect(Collectors.toSet());
  }

  @Test
  void whoReadsTheShownWeeksPasses() {
    assertTrue(passed("cheapest of the shown weeks", 1, (own, chance) -> own.found()) >= 98);
    assertTrue(passed("careful learner", 1, (own, chance) -> own.careful()) >= 95);
  }

  @Test
  void copiedActionsFail() {
    failsOften(
        "another person's places on the scale",
        COPIES,
        (own, chance) -> other(own, chance).found());
    failsOften(
        "another person's numbers",
        COPIES,
        (own, chance) -> {
          Attempt other = other(own, chance);
          Gauge gauge = other.park().gauge();
          double value = gauge.value(gauge.limit(other.read().limit()));
          int limit = own.park().gauge().number(value);
          int end = value < own.park().gauge().value(own.park().gauge().limit(0)) ? 0 : 22;
          return new Setting(other.read().fixed(), limit < 0 ? end : limit, other.read().hold());
        });
    fails(
        "2.6 mm/s and 4 h everywhere",
        (own, chance) -> new Setting(Set.of(), Math.max(0, own.park().gauge().number(2.6)), 3));
  }

  @Test
  void theSameAnswerAlwaysFails() {
    fails("lowest limit", (own, chance) -> new Setting(Set.of(), 0, 0));
    fails("highest limit", (own, chance) -> new Setting(Set.of(), 22, 5));
    fails("the middle", (own, chance) -> new Setting(Set.of(), 11, 3));
    fails("every sensor, the middle", (own, chance) -> new Setting(ALL, 8, 5));
  }

  @Test
  void chanceFails() {
    failsOften(
        "random",
        COPIES,
        (own, chance) ->
            new Setting(some(chance), chance.nextInt(Gauge.LIMITS), chance.nextInt(Gauge.HOLDS)));
  }

  @Test
  void halfOfTheWorkFails() {
    fails("best limit, no sensor", (own, chance) -> own.cheapest(Set.of()));
    fails("best limit, every sensor", (own, chance) -> own.cheapest(ALL));
  }
}
