package org.werkbank.exercise.type.stepin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.problem.Invalid;

/** Ways around the exercise: each fails in at least 99 of 100 attempts. */
class StepInCheatsTest {
  private static final Logger LOG = Logger.getLogger(StepInCheatsTest.class.getName());
  private static final int SEEDS = 300;

  private static void fails(Map<String, LongFunction<Boolean>> cheats) {
    Map<String, Long> passed = new TreeMap<>();
    cheats.forEach(
        (name, cheat) ->
            passed.put(name, LongStream.range(0, SEEDS).filter(s -> cheat.apply(s * 104_729)).count()));
    LOG.info(() -> "passed of " + SEEDS + ": " + passed);
    passed.forEach((name, times) -> assertTrue(100 * times <= SEEDS, name + " passes " + times));
  }

  @Test
  void nobodyPassesTheWeldsWithoutDeciding() {
    Map<String, LongFunction<Boolean>> cheats = new TreeMap<>();
    cheats.put("always accept", s -> Playing.shift(s, Playing::accept).outcome().passed());
    cheats.put("always check", s -> Playing.shift(s, bench -> "pull").outcome().passed());
    cheats.put("always override", s -> Playing.shift(s, Playing::override).outcome().passed());
    cheats.put("always ship", s -> Playing.shift(s, bench -> "ship").outcome().passed());
    cheats.put("always scrap", s -> Playing.shift(s, bench -> "scrap").outcome().passed());
    cheats.put("random", s -> random(s).passed());
    cheats.put("coin", s -> coin(s).passed());
    cheats.put("another person's actions", s -> copiedShift(s).passed());
    fails(cheats);
  }

  private static Outcome random(long seed) {
    RandomGenerator chance = new Seed(seed).stream(99);
    List<String> all = List.of("ship", "scrap", "pull");
    return Playing.shift(seed, bench -> all.get(chance.nextInt(3))).outcome();
  }

  private static Outcome coin(long seed) {
    RandomGenerator chance = new Seed(seed).stream(99);
    return Playing.shift(
            seed, b -> chance.nextBoolean() ? Playing.accept(b) : Playing.override(b))
        .outcome();
  }

  private static Outcome copiedShift(long seed) {
    Playing own = new Playing(Playing.A, seed);
    Playing.shift(seed + 1, Playing::expert).done().forEach(own::act);
    return own.outcome();
  }

  @Test
  void nobodyPassesTheCellWithoutLooking() {
    Map<String, LongFunction<Boolean>> cheats = new TreeMap<>();
    cheats.put("slowest and farthest", s -> zone(s, .25, 4.8, "scanner"));
    cheats.put("slowest and farthest with camera", s -> zone(s, .25, 4.8, "camera"));
    cheats.put("fastest and shortest", s -> zone(s, 1.5, .3, "scanner"));
    cheats.put("fastest and farthest", s -> zone(s, 1.5, 4.8, "scanner"));
    cheats.put("the middle", s -> zone(s, .85, 2.4, "scanner"));
    cheats.put("as it stands", s -> zone(s, .5, .9, "scanner"));
    cheats.put("random", s -> randomZone(s, "scanner"));
    cheats.put("random with camera", s -> randomZone(s, "camera"));
    cheats.put("the expert's values with camera", StepInCheatsTest::expertWithCamera);
    cheats.put("another person's actions", StepInCheatsTest::copiedZone);
    fails(cheats);
  }

  private static boolean zone(long seed, double speed, double distance, String guard) {
    return Playing.zone(seed, speed, distance, guard).outcome().passed();
  }

  private static boolean randomZone(long seed, String guard) {
    RandomGenerator chance = new Seed(seed).stream(99);
    double speed = .25 + .05 * chance.nextInt(26);
    Setting any = Setting.of(speed, .3 + .05 * chance.nextInt(85), false);
    return zone(seed, any.speed(), any.distance(), guard);
  }

  private static Setting expert(long seed) {
    return new Playing(Playing.B, seed).state().zone().orElseThrow().cell().expert();
  }

  private static boolean expertWithCamera(long seed) {
    Setting expert = expert(seed);
    return !expert.harmless() && zone(seed, expert.speed(), expert.distance(), "camera");
  }

  private static boolean copiedZone(long seed) {
    Setting other = expert(seed + 1);
    Playing own = new Playing(Playing.B, seed);
    try {
      Playing.zone(seed + 1, other.speed(), other.distance(), "scanner")
          .done()
          .forEach(own::act);
    } catch (Invalid refused) {
      return false;
    }
    return own.outcome().passed();
  }

  @Test
  void theExpertsSettingAlwaysPasses() {
    assertTrue(
        LongStream.range(0, SEEDS)
            .allMatch(s -> zone(s, expert(s).speed(), expert(s).distance(), "scanner")));
  }

  @Test
  void actionsAreOfferedOneByOne() {
    Playing playing = new Playing(Playing.A, 1);
    playing.act(Action.of("guess", "guess", "check")).act("begin");
    assertTrue(playing.shift().bench().ai() == null, "no suggestion before the own judgement");
    playing.act("weak");
    assertTrue(playing.shift().bench().ai() != null);
  }
}
