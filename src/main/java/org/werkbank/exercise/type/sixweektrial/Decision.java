package org.werkbank.exercise.type.sixweektrial;

import org.werkbank.exercise.type.sixweektrial.Trial.Band;

/** What to do after a trial. */
enum Decision {
  /** Roll it out. */
  SCALE,
  /** Measure longer. */
  EXTEND,
  /** End it. */
  STOP;

  /** Below this change of the scrap, as a share, the new thing does not pay. */
  static final double WORTH = -.003;

  /**
   * What a band allows: below zero as a whole, it works; a change that pays is not in it, it does
   * not pay; anything else is open.
   */
  static Decision of(Band band) {
    if (band.success()) return SCALE;
    return band.low() > WORTH ? STOP : EXTEND;
  }
}
