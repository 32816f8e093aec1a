package org.werkbank.exercise.type.goodbad;

/** What the learner has said of a part. */
enum Label {
  NONE,
  GOOD,
  BAD
}
