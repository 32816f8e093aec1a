package org.werkbank.exercise.type.wordmachine;

/**
 * What the learner did with a task.
 *
 * @param question the last one asked
 * @param section taken as the answer; -1 for "not in the manual"
 * @param rank of the right section after that question; 0 if it was not found or there is none
 */
record Answer(Question question, int section, int rank) {
  static final int REFUSED = -1;

  boolean refused() {
    return section == REFUSED;
  }
}
