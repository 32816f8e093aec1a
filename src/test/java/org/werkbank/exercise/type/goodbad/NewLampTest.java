package org.werkbank.exercise.type.goodbad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Outcome;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class NewLampTest {
  private static final GoodBadPlan PLAN = new GoodBadPlan("C", 24, 150);
  private final GoodBad exercise = new GoodBad();

  @Test
  void anyNumberOfMeasuresButTwoIsAskedForAgain() {
    GoodBadState one = act(choosing(), ticked(Measure.TILE));
    assertEquals(Phase.CHOOSE, one.phase());
    assertEquals("Nur eins ist gewählt. Wähle genau zwei.", scene(one).measures().missing());
    GoodBadState three = act(one, ticked(Measure.TILE, Measure.OLD, Measure.LIMIT));
    assertEquals(Phase.CHOOSE, three.phase());
    GoodBadState two = act(three, ticked(Measure.TILE, Measure.OLD));
    assertEquals(Phase.READY, two.phase());
    assertEquals("", scene(two).measures().missing());
  }

  @Test
  void freshLabelsCountOnlyWhereTheyAreUsed() {
    GoodBadState state = act(choosing(), ticked(Measure.FRESH, Measure.TILE));
    assertEquals(24 / 42.0, state.agreement(), 1e-12);
    state = labelled(state, state.repair().orElseThrow().fresh(), true);
    state = act(state, Action.of("ready"));
    assertEquals(24 / 42.0, state.agreement(), 1e-12);
    assertFalse(released(act(state, Action.of("train")), 50).passed());
    GoodBadState without = act(act(state, Action.of("change")), ticked(Measure.TILE, Measure.OLD));
    assertEquals(1.0, without.agreement());
    assertTrue(released(act(without, Action.of("train")), 50).passed());
  }

  @Test
  void aHigherLimitRejectsNoMoreAndMissesNoLess() {
    double moved = 0;
    for (long seed = 7; seed < 12; seed++) {
      GoodBadState state = act(choosing(seed), ticked(Measure.TILE, Measure.LIMIT));
      GoodBadState trained = act(state, Action.of("train"));
      Map<String, Double> low = released(trained, 30).measures();
      Map<String, Double> high = released(trained, 70).measures();
      assertTrue(high.get("rejectedGood") <= low.get("rejectedGood"));
      assertTrue(high.get("missedBad") >= low.get("missedBad"));
      moved += high.get("missedBad") - low.get("missedBad");
      assertEquals(9, scene(trained).check().at().size());
      assertThrows(Invalid.class, () -> released(trained, 71));
    }
    assertTrue(moved > 0, "a limit that moves nothing");
  }

  @Test
  void whoDidNotChooseTheLimitCannotMoveIt() {
    GoodBadState trained =
        act(act(choosing(), ticked(Measure.TILE, Measure.OLD)), Action.of("train"));
    assertEquals(released(trained, 50), released(trained, 70));
    assertThrows(Invalid.class, () -> act(trained, Action.of("try", "limit", 70)));
    assertEquals(List.of(), scene(trained).check().at());
  }

  /** All labels true, and the choice of measures on the screen. */
  private GoodBadState choosing() {
    return choosing(7);
  }

  private GoodBadState choosing(long seed) {
    GoodBadState state = exercise.start(PLAN, new Seed(seed));
    state = act(labelled(state, state.batch(), false), Action.of("train"));
    state = act(act(state, Action.of("lamp")), Action.of("switch", "guess", "same"));
    return act(state, Action.of("repair"));
  }

  private GoodBadState labelled(GoodBadState state, Batch batch, boolean falsely) {
    for (Part part : batch.parts())
      state = act(state, Action.of(part.bad() == falsely ? "good" : "bad"));
    return state;
  }

  private Outcome released(GoodBadState state, int limit) {
    GoodBadState done = act(state, Action.of("release", "limit", limit));
    return exercise.outcome(PLAN, done).orElseThrow();
  }

  private static Action ticked(Measure... measures) {
    Map<String, String> values = new HashMap<>();
    for (Measure measure : measures) values.put(measure.word(), "on");
    return new Action("choose", values);
  }

  private GoodBadState act(GoodBadState state, Action action) {
    return exercise.act(PLAN, state, action);
  }

  private GoodBadScene scene(GoodBadState state) {
    return (GoodBadScene) exercise.scene(PLAN, state, Texts.beside(GoodBad.class, Language.DE));
  }
}
