package org.werkbank.exercise.type.sealedboxes;

/** What can be in a box. */
enum Kind {
  LIMIT,
  LEARNED,
  CHANCE
}
