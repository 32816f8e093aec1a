package org.werkbank.exercise.type.wronglabels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.wronglabels.Trays.Tray;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class WrongLabelsTest extends ExerciseTypeContract {
  private final WrongLabels type = new WrongLabels();

  private static final String A_PAIR =
      "two of ten trays are hit by chance in 1 of 25 cases; it is practice and never in a test";

  @Override
  protected List<Cheat> cheats() {
    Map<String, Object> usual = Map.of("wrong", 20);
    return List.of(
        tapping("taps nothing", usual, (tray, chance) -> false),
        tapping("taps everything", usual, (tray, chance) -> true),
        tapping("taps at random", usual, (tray, chance) -> chance.nextBoolean()),
        tapping("taps the first two", usual, (tray, chance) -> tray < 2).acceptedBecause(A_PAIR));
  }

  @Override
  protected Optional<String> copyingIsAccepted() {
    return Optional.of(A_PAIR + "; where no label is wrong, tapping nothing is right");
  }

  private static Cheat tapping(
      String name, Map<String, Object> parameters, BiPredicate<Integer, RandomGenerator> wrong) {
    return Cheat.of(
        name,
        parameters,
        (scene, done, chance) -> {
          String trays =
              IntStream.range(0, 10)
                  .filter(tray -> wrong.test(tray, chance))
                  .mapToObj(String::valueOf)
                  .collect(Collectors.joining(","));
          return done.isEmpty()
              ? Optional.of(Action.of("train", WrongLabels.FIELD, trays))
              : Optional.empty();
        });
  }

  @Override
  protected ExerciseType<?, ?> type() {
    return new WrongLabels();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "4, 0", "5, 1", "20, 2", "25, 3", "40, 4"})
  void thePercentIsRoundedToWholeTrays(int percent, int trays) {
    for (long seed = 0; seed < 20; seed++) {
      long wrong =
          type.start(new WrongLabelsPlan(percent), new Seed(seed)).trays().stream()
              .filter(Tray::wrong)
              .count();
      assertEquals(trays, wrong);
    }
  }

  @Test
  void everyWrongLabelCanBeSeenOnTheGauge() {
    for (long seed = 0; seed < 200; seed++) {
      for (Tray tray : Trays.of(new Seed(seed), 4)) {
        int off = Math.abs(tray.diameter() - 800);
        assertTrue(
            off <= 10 && off != 5, "readings on the limit would be a matter of opinion: " + tray);
      }
      assertEquals(5, Trays.of(new Seed(seed), 4).stream().filter(Tray::bad).count());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2, 0, 1.0",
    "2, 1, 0.8",
    "1, 0, 0.6666666666666666",
    "2, 2, 0.6666666666666666",
    "0, 0, 0"
  })
  void theScoreIsTheF1OfTheMarks(int found, int withoutReason, double f1) {
    WrongLabelsState start = type.start(new WrongLabelsPlan(20), new Seed(5));
    Set<Integer> marks = new TreeSet<>();
    for (int i = 0; i < 10; i++) {
      boolean wrong = start.trays().get(i).wrong();
      int left = wrong ? found : withoutReason;
      long taken = marks.stream().filter(m -> start.trays().get(m).wrong() == wrong).count();
      if (taken < left) marks.add(i);
    }
    WrongLabelsState end = start.train(marks);
    assertEquals(f1, end.f1(), 1e-12);
    assertEquals(f1 >= .8, type.outcome(new WrongLabelsPlan(20), end).orElseThrow().passed());
  }

  @Test
  void correctingEveryLabelGivesTheBestModel() {
    WrongLabelsPlan plan = new WrongLabelsPlan(20);
    WrongLabelsState end =
        type.act(plan, type.start(plan, new Seed(1)), type.samples().get(0).actions().get(0));
    assertEquals(end.models().right(), end.models().after());
    assertTrue(end.models().after() > end.models().before());
  }

  @Test
  void theReadingIsWrittenAsTheLanguageWritesNumbers() {
    WrongLabelsPlan plan = new WrongLabelsPlan(20);
    WrongLabelsState start = type.start(plan, new Seed(1));
    WrongLabelsScene german =
        (WrongLabelsScene) type.scene(plan, start, Texts.beside(WrongLabels.class, Language.DE));
    WrongLabelsScene english =
        (WrongLabelsScene) type.scene(plan, start, Texts.beside(WrongLabels.class, Language.EN));
    assertEquals("Erlaubt: 7,95 bis 8,05\u00a0mm.", german.allowed());
    assertEquals("Allowed: 7.95 to 8.05\u00a0mm.", english.allowed());
  }

  @Test
  void nothingTickedMeansNothingMarked() {
    WrongLabelsPlan plan = new WrongLabelsPlan(20);
    WrongLabelsState end = type.act(plan, type.start(plan, new Seed(1)), Action.of("train"));
    assertEquals(Set.of(), end.marked());
    assertEquals(end.models().before(), end.models().after());
  }
}
