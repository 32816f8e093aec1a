package org.werkbank.exercise.type.goodbad;

import java.util.Locale;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.platform.text.Texts;

/**
 * What is on the screen before the end.
 *
 * @param phase label, learned, lamp, collapsed, choose, fresh, ready or check
 * @param label null unless parts are to be labelled
 * @param result how a model did on parts that are no secret; null unless it is to be seen
 * @param lamp null unless the lamps are compared
 * @param bright how dark parts get under both lamps; null before the new lamp is on
 * @param measures null unless there is something to choose or to prepare
 * @param check null unless the new model is tried
 */
record GoodBadScene(
    String phase,
    LabelScene label,
    Result result,
    LampScene lamp,
    Bars bright,
    MeasuresScene measures,
    CheckScene check) {

  static GoodBadScene of(GoodBadState state, Texts texts) {
    String phase = state.phase().name().toLowerCase(Locale.ROOT);
    Repair repair = state.repair().orElse(null);
    return switch (state.phase()) {
      case LABEL -> labelling(phase, LabelScene.of(state.batch(), LabelScene.Kind.FIRST, texts));
      case FRESH -> labelling(phase, LabelScene.of(repair.fresh(), LabelScene.Kind.FRESH, texts));
      case LEARNED -> showing(phase, Result.of(repair.known(), texts), null, null);
      case LAMP -> showing(phase, null, LampScene.of(state.seed(), "", texts), null);
      case COLLAPSED ->
          showing(
              phase,
              Result.of(repair.collapse(), texts),
              LampScene.of(state.seed(), repair.guess(), texts),
              LampScene.bright(state.batch().parts(), repair.relit(), texts));
      case CHOOSE, READY ->
          new GoodBadScene(phase, null, null, null, null, MeasuresScene.of(state, texts), null);
      case CHECK ->
          new GoodBadScene(phase, null, null, null, null, null, CheckScene.of(repair, texts));
      case DONE -> throw new IllegalStateException("the end has its own scene");
    };
  }

  private static GoodBadScene labelling(String phase, LabelScene label) {
    return new GoodBadScene(phase, label, null, null, null, null, null);
  }

  private static GoodBadScene showing(String phase, Result result, LampScene lamp, Bars bright) {
    return new GoodBadScene(phase, null, result, lamp, bright, null, null);
  }
}
