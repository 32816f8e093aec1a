package org.werkbank.exercise.type.readingtree;

/** What can make the machine fail (Matzka 2020, AI4I 2020 data set). A row may have several. */
public enum Failure {
  /** Tool wear: the tool breaks at a random time between 200 and 240 minutes. */
  TWF,
  /** Heat dissipation: process less than 8.6 K above the air and speed below 1,380 rpm. */
  HDF,
  /** Power below 3,500 W or above 9,000 W. */
  PWF,
  /** Overstrain: wear times torque above 11,000, 12,000, 13,000 Nm·min for quality L, M, H. */
  OSF,
  /** Chance: 1 row in 1,000, whatever is measured. */
  RNF;

  /** Whether anything that is measured tells of it. */
  boolean knowable() {
    return this != TWF && this != RNF;
  }
}
