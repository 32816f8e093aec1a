package org.werkbank.exercise.type.fairsample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Parameters.Fault;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.data.Categories;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Flags;
import org.werkbank.exercise.spi.data.Numbers;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.type.fairsample.FairSampleState.Trial;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** A plant's own table: moulded parts of several lines, weighed and measured. */
class TableBoxesTest {
  private static final Texts DE = Texts.beside(FairSample.class, Language.DE);
  private static final int[] EIGHT = {900, 700, 400, 300, 250, 220, 60, 40};
  private final FairSample type = new FairSample();

  /**
   * Every line has its own level. A bad part is 3 g lighter; the third line is 3 g lighter anyway.
   *
   * @param sizes rows of each line
   * @param each one row in so many is bad
   */
  private static DataTable table(int each, int... sizes) {
    return table(each, .6, sizes);
  }

  private static DataTable table(int each, double noise, int... sizes) {
    int rows = IntStream.of(sizes).sum();
    var chance = new Seed(77).stream(99);
    double[] weight = new double[rows];
    double[] length = new double[rows];
    short[] line = new short[rows];
    BitSet bad = new BitSet();
    int row = 0;
    for (short of = 0; of < sizes.length; of++) {
      for (int k = 0; k < sizes[of]; k++, row++) {
        bad.set(row, k % each == 0);
        line[row] = of;
        weight[row] =
            120 - (of == 2 ? 3 : 0) - (bad.get(row) ? 3 : 0) + chance.nextGaussian(0, noise);
        length[row] = 80 + of + chance.nextGaussian(0, .3);
      }
    }
    List<String> names = IntStream.range(0, sizes.length).mapToObj(of -> "L" + of).toList();
    return new DataTable(
        Map.of(
            TableBoxes.TARGET,
            List.of(new Flags("Fehler", "ja", "nein", bad, rows)),
            TableBoxes.GROUP,
            List.of(new Categories("Linie", names, line)),
            TableBoxes.MEASURED,
            List.of(new Numbers("Gewicht", "g", weight), new Numbers("Länge", "mm", length))));
  }

  private Parameters parameters(DataTable table, int stage) {
    return new Parameters(Map.of("data", "x.csv", "stage", stage), Optional.of(table));
  }

  private List<Fault> faults(DataTable table, int stage) {
    Parameters parameters = parameters(table, stage);
    type.plan(parameters);
    return parameters.faults();
  }

  private static Action spread(int... numbers) {
    Map<String, String> values = new HashMap<>();
    for (int box = 0; box < numbers.length; box++)
      values.put("n" + box, String.valueOf(numbers[box]));
    return new Action("spread", values);
  }

  private FairSampleState played(FairSamplePlan plan, Action spread) {
    FairSampleState state = type.start(plan, new Seed(3));
    for (Action action : List.of(spread, Action.of("train", "guess", "2"), Action.of("finish")))
      state = type.act(plan, state, action);
    return state;
  }

  @Test
  void theSixLargestGroupsAreTheBoxesAndTheWorstCounts() {
    DataTable table = table(2, EIGHT);
    FairSamplePlan plan = type.plan(parameters(table, 1));
    FairSampleState first = type.start(plan, new Seed(3));
    FairSampleScene scene = (FairSampleScene) type.scene(plan, first, DE);
    assertEquals(
        List.of("L0", "L1", "L2", "L3", "L4", "L5"),
        scene.boxes().stream().map(FairSampleScene.Box::supplier).toList());
    assertEquals("Linie", scene.boxes().get(0).shift());

    Outcome one = type.outcome(plan, played(plan, spread(60, 0, 0, 0, 0, 0))).orElseThrow();
    assertFalse(one.passed(), one.toString());
    assertTrue(one.measures().get("worst") < .6, one.toString());
    assertTrue(one.measures().get("mean") > .8, one.toString());

    FairSampleState fair = played(plan, spread(10, 10, 10, 10, 10, 10));
    assertTrue(type.outcome(plan, fair).orElseThrow().passed());
    FairSampleScene end = (FairSampleScene) type.scene(plan, fair, DE);
    assertEquals(List.of("L0", "L1"), end.bars().bars().stream().map(Bar::name).limit(2).toList());
    assertTrue(end.finish().contains("deiner Tabelle"), end.finish());
  }

  @Test
  void theTargetIsNoHigherThanTheTableAllows() {
    FairSamplePlan plan = type.plan(parameters(table(2, 2.2, EIGHT), 1));
    FairSampleState fair = played(plan, spread(10, 10, 10, 10, 10, 10));
    double goal = fair.goal(plan);
    assertEquals(fair.others().expert().lowest() - .03, goal, .01);
    assertTrue(goal < .8, "goal " + goal);
    assertEquals(100 * goal, ((FairSampleScene) type.scene(plan, fair, DE)).bars().mark(), 1);
    assertEquals(fair.last().worst() >= goal, type.outcome(plan, fair).orElseThrow().passed());
    FairSampleState one = played(plan, spread(60, 0, 0, 0, 0, 0));
    assertFalse(type.outcome(plan, one).orElseThrow().passed());
    assertEquals(goal, one.goal(plan));
    FairSamplePlan clear = type.plan(parameters(table(2, EIGHT), 1));
    assertEquals(.90, played(clear, spread(20, 8, 8, 8, 8, 8)).goal(clear), .05);
  }

  @Test
  void whatIsLearnedShownAndHiddenSharesNoRow() {
    DataTable table = table(2, 200, 200);
    Trial own = new TableBoxes(table, 60, new Seed(1)).train(List.of(30, 30));
    assertEquals(own, new TableBoxes(table, 60, new Seed(1)).train(List.of(30, 30)));
    assertFalse(own.equals(new TableBoxes(table, 60, new Seed(2)).train(List.of(30, 30))));
    assertTrue(Collections.min(own.hidden()) > .9, own.toString());
    for (double share : own.checked())
      assertEquals(Math.rint(share * 70), share * 70, 1e-9, "half of 100 less 30 of each class");
  }

  @Test
  void oneGroupAloneIsRefused() {
    List<Fault> faults = faults(table(2, 400), 1);
    assertEquals(List.of("problem.exercise.fairGroups"), faults.stream().map(Fault::key).toList());
    assertEquals(List.of("Linie"), faults.get(0).arguments());
  }

  @Test
  void tooFewRowsOfAClassInAGroupAreRefusedByName() {
    List<Fault> faults = faults(table(4, 400, 300, 160), 1);
    assertEquals(1, faults.size());
    assertEquals(
        "In der Spalte „Linie“ hat „L2“ nur 40 Zeilen, in denen „Fehler“ „ja“ ist. Nötig sind mindestens 50.",
        Texts.of(Language.DE).say(faults.get(0).key(), faults.get(0).arguments().toArray()));
  }

  @Test
  void theHiddenCauseNeedsGeneratedParts() {
    assertEquals(
        List.of("problem.exercise.fairStage"),
        faults(table(2, 400, 400), 2).stream().map(Fault::key).toList());
  }

  @Test
  void twoHundredThousandRowsAreLearnedInTime() {
    DataTable table = table(2, 100_000, 60_000, 40_000);
    FairSamplePlan plan = type.plan(parameters(table, 1));
    played(plan, spread(20, 20, 20));
    assertTimeout(Duration.ofMillis(1_500), () -> played(plan, spread(20, 20, 20)));
  }
}
