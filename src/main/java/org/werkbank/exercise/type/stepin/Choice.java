package org.werkbank.exercise.type.stepin;

/** What becomes of a weld: it goes on, it is thrown out, or the pull test decides. */
enum Choice {
  SHIP,
  SCRAP,
  PULL;

  /** The choice that follows a judgement. */
  static Choice of(boolean weak) {
    return weak ? SCRAP : SHIP;
  }

  /** Whether the weld is thrown out. */
  boolean throwsOut(Weld weld) {
    return this == PULL ? weld.tears() : this == SCRAP;
  }

  /** Euro: 120 for a weak weld that goes on, 12 for a good one thrown out, 4 for a pull test. */
  int cost(Weld weld) {
    int test = this == PULL ? 4 : 0;
    if (throwsOut(weld) == weld.weak()) return test;
    return test + (weld.weak() ? 120 : 12);
  }

  /** Whether this follows what the AI suggests. */
  boolean follows(Weld weld) {
    return this == of(weld.suggestsWeak());
  }
}
