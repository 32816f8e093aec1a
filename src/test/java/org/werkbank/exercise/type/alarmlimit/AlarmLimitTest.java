package org.werkbank.exercise.type.alarmlimit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.alarmlimit.AlarmLimitState.Phase;
import org.werkbank.exercise.type.alarmlimit.Desk.Slide;
import org.werkbank.exercise.type.alarmlimit.Watch.Alarm;
import org.werkbank.exercise.type.alarmlimit.Watch.State;
import org.werkbank.exercise.type.alarmlimit.Weeks.Damage;
import org.werkbank.exercise.type.alarmlimit.Weeks.Machine;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class AlarmLimitTest extends ExerciseTypeContract {
  private static final AlarmLimitPlan PLAN = AlarmLimitPlan.USUAL;
  private static final Texts DE = Texts.beside(AlarmLimit.class, Language.DE);
  private static final Action GUESS = Action.of("guess", "guess", "none");
  private static final int LIMIT = 100;

  private final AlarmLimit type = new AlarmLimit();

  @Override
  protected ExerciseType<?, ?> type() {
    return new AlarmLimit();
  }

  @Override
  protected List<Cheat> cheats() {
    return List.of(
        cheat("always the lowest limit", (slide, chance) -> lock(slide.min(), 0)),
        cheat("always the highest limit", (slide, chance) -> lock(slide.max(), 0)),
        cheat("always the middle", (slide, chance) -> lock(at(slide, .5), 3)),
        cheat("2.6 mm/s and 4 h", (slide, chance) -> lock("2.6", 3)),
        cheat("nothing touched", (slide, chance) -> Action.of("lock")),
        cheat(
            "random limit",
            (slide, chance) -> lock(at(slide, chance.nextDouble()), chance.nextInt(6))),
        Cheat.of(
            "every sensor, then the lower middle",
            Map.of(),
            (scene, done, chance) -> {
              int fixed = done.size() - 1;
              return done.isEmpty() || fixed >= Park.FANS
                  ? locked(scene, () -> lock(at(slide(scene), .35), 5))
                  : Optional.of(Action.of("fix", "fan", fixed + 1));
            }),
        Cheat.of(
            "random sensors and limit",
            Map.of(),
            (scene, done, chance) ->
                done.isEmpty() || chance.nextInt(8) == 0
                    ? locked(
                        scene, () -> lock(at(slide(scene), chance.nextDouble()), chance.nextInt(6)))
                    : locked(scene, () -> Action.of("fix", "fan", chance.nextInt(Park.FANS) + 1))));
  }

  private interface Choice {
    Action of(Slide slide, RandomGenerator chance);
  }

  private static Cheat cheat(String name, Choice choice) {
    return Cheat.of(
        name,
        Map.of(),
        (scene, done, chance) -> locked(scene, () -> choice.of(slide(scene), chance)));
  }

  private static Slide slide(Record scene) {
    Desk desk = ((AlarmLimitScene) scene).desk();
    return desk == null ? null : desk.slide();
  }

  /** The action while trying; before and after it what leads on. */
  private static Optional<Action> locked(Record scene, Supplier<Action> trying) {
    return switch (((AlarmLimitScene) scene).phase()) {
      case "guess" -> Optional.of(GUESS);
      case "try" -> Optional.of(trying.get());
      default -> Optional.of(Action.of("finish"));
    };
  }

  private static Action lock(String limit, int hold) {
    return new Action("lock", Map.of("limit", limit, "hold", String.valueOf(hold)));
  }

  private static String at(Slide slide, double share) {
    double min = Double.parseDouble(slide.min());
    double max = Double.parseDouble(slide.max());
    return String.format(Locale.ROOT, "%.4f", min + share * (max - min));
  }

  private AlarmLimitState after(Action... actions) {
    AlarmLimitState state = type.start(PLAN, new Seed(11));
    for (Action action : actions) state = type.act(PLAN, state, action);
    return state;
  }

  private AlarmLimitScene scene(AlarmLimitState state) {
    return (AlarmLimitScene) type.scene(PLAN, state, DE);
  }

  /** A signal of 200 hours at 50 that is at 150 in these hours. */
  private static Machine machine(List<Damage> damages, int... high) {
    int[] signal = new int[200];
    Arrays.fill(signal, 50);
    for (int i = 0; i < high.length; i += 2) Arrays.fill(signal, high[i], high[i + 1], 150);
    return new Machine("", signal, signal, damages);
  }

  private static Watch watch(Machine machine, int hold) {
    Weeks weeks = new Weeks(List.of(machine), true);
    return Watch.of(weeks, machine, false, LIMIT, hold, 48, 1);
  }

  @Test
  void aKnockShorterThanTheHoldTimeIsNoAlarm() {
    Machine knocked = machine(List.of(), 10, 13);
    assertEquals(List.of(new Alarm(10, false)), watch(knocked, 1).alarms());
    assertEquals(List.of(new Alarm(12, false)), watch(knocked, 3).alarms());
    assertEquals(List.of(), watch(knocked, 4).alarms());
  }

  @Test
  void afterAnAlarmThereIsSilenceForTwoDays() {
    assertEquals(
        List.of(new Alarm(0, false), new Alarm(49, false), new Alarm(98, false)),
        watch(machine(List.of(), 0, 100), 1).alarms());
  }

  @Test
  void anAlarmIsInTimeTooLateOrMissing() {
    List<Damage> damage = List.of(new Damage(50, 150));
    assertEquals(State.HIT, watch(machine(damage, 102, 150), 1).state());
    assertEquals(State.LATE, watch(machine(damage, 103, 150), 1).state());
    assertEquals(State.MISSED, watch(machine(damage), 1).state());
    Watch early = watch(machine(damage, 40, 45), 1);
    assertEquals(State.MISSED, early.state());
    assertEquals(1, early.falseAlarms());
  }

  @Test
  void aRepairedFanRunsSmoother() {
    List<Damage> damage = List.of(new Damage(10, 60));
    int[] signal = machine(damage, 10, 60).firm();
    Arrays.fill(signal, 110, 120, 117);
    assertEquals(0, watch(new Machine("", signal, signal, damage), 1).falseAlarms());
    Arrays.fill(signal, 110, 120, 118);
    assertEquals(1, watch(new Machine("", signal, signal, damage), 1).falseAlarms());
  }

  @Test
  void theBillAddsUp() {
    Bill bill = new Bill(5, 1, 2, 10, 3);
    assertEquals(5 * 1400 + 6150 + 2 * 9500 + 10 * 180 + 3 * 1200, bill.euros(PLAN));
  }

  @Test
  void theCheapestOfAllIsNoDearerThanAnySetting() {
    Seed seed = new Seed(4);
    Park park = Park.of(seed, PLAN.loose());
    Weeks weeks = park.shown(seed);
    Best best = Best.of(PLAN, park, weeks);
    assertEquals(
        best.euros(),
        Bill.of(PLAN, park.gauge(), weeks, best.fixed(), best.limit(), best.hold()).euros(PLAN));
    for (Set<Integer> fixed : List.of(Set.<Integer>of(), best.fixed(), park.loose()))
      Best.map(PLAN, park.gauge(), weeks, fixed)
          .forEach(row -> row.forEach(euros -> assertTrue(euros >= best.euros())));
  }

  @Test
  void settingASensorFirmCanBeTakenBack() {
    AlarmLimitState fixed = after(GUESS, Action.of("fix", "fan", 7));
    assertEquals(Set.of(6), fixed.fixed());
    assertEquals(6, fixed.look());
    assertTrue(scene(fixed).desk().fixed());
    assertEquals(Set.of(), type.act(PLAN, fixed, Action.of("fix", "fan", 7)).fixed());
  }

  @Test
  void aLimitMayBeWrittenWithACommaAndGoesToTheNextStep() {
    AlarmLimitState state = after(GUESS);
    Gauge gauge = state.source().gauge();
    double value = gauge.value(gauge.limit(5));
    double step = gauge.value(gauge.limit(6)) - value;
    String typed = String.format(Locale.GERMANY, "%.4f", value + .3 * step);
    assertEquals(5, type.act(PLAN, state, Action.of("try", "limit", typed)).limit());
  }

  @Test
  void drivingItIntoTheWallCostsNothing() {
    Action limit = Action.of("wall", "limit", "");
    AlarmLimitState wall = after(GUESS, Action.of("try", "hold", 4), limit);
    assertNotNull(scene(wall).wall());
    AlarmLimitState back = type.act(PLAN, wall, Action.of("back"));
    assertEquals(after(GUESS, Action.of("try", "hold", 4)).limit(), back.limit());
    assertEquals(4, back.hold());
    assertEquals(Phase.TRY, back.phase());
  }

  @Test
  void theScoreIsThatOfTheCurriculum() {
    AlarmLimitState done = after(GUESS, Action.of("lock"), Action.of("finish"));
    Outcome outcome = type.outcome(PLAN, done).orElseThrow();
    Map<String, Double> m = outcome.measures();
    double score =
        100 * (m.get("without") - m.get("euros")) / (m.get("without") - m.get("cheapest"));
    assertEquals(Math.max(0, score), outcome.score(), 1e-9);
    assertEquals(76000, m.get("without"));
  }

  @Test
  void thePageHoldsTheShownWeeksInNoMoreThanItMay() {
    String data = scene(after(GUESS)).desk().data();
    int signals = Park.FANS * Generator.HOURS * 2;
    assertTrue(data.getBytes(StandardCharsets.UTF_8).length < signals + 4000, "" + data.length());
    assertFalse(data.contains("loose"));
  }
}
