package org.werkbank.exercise.type.goodbad;

/** Where the learner is. Stage A knows the first and the last only. */
enum Phase {
  /** Labels parts under the old lamp. */
  LABEL,
  /** Sees what the model makes of other parts under the old lamp. */
  LEARNED,
  /** Guesses what a new lamp does. */
  LAMP,
  /** Sees it. */
  COLLAPSED,
  /** Chooses two measures. */
  CHOOSE,
  /** Labels parts under the new lamp. */
  FRESH,
  /** Sees what the measures bring along, before the model learns again. */
  READY,
  /** Sees the new model on the parts on which the old one failed. */
  CHECK,
  DONE
}
