package org.werkbank.exercise.type.stepin;

import java.util.function.Function;

/** A fixed way to decide, to compare with. */
enum Way {
  /** Whatever the AI suggests. */
  ACCEPT(weld -> Choice.of(weld.suggestsWeak())),
  /** A pull test for every weld. */
  CHECK(weld -> Choice.PULL),
  /** A pull test if the AI is not sure. */
  UNSURE(weld -> weld.sure() ? Choice.of(weld.suggestsWeak()) : Choice.PULL),
  /** A pull test if the AI is not sure or the material is new: the expert's rule. */
  EXPERT(weld -> weld.sure() && !weld.newFoil() ? Choice.of(weld.suggestsWeak()) : Choice.PULL);

  private final Function<Weld, Choice> rule;

  Way(Function<Weld, Choice> rule) {
    this.rule = rule;
  }

  Choice of(Weld weld) {
    return rule.apply(weld);
  }
}
