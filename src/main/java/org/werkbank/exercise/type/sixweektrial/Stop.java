package org.werkbank.exercise.type.sixweektrial;

/** When a trial is evaluated. */
enum Stop {
  /** Once, in the week that was fixed before. */
  END,
  /** Every week, and it ends as soon as it looks good. */
  WHEN_GOOD
}
