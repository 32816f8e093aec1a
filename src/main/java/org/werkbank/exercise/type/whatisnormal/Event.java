package org.werkbank.exercise.type.whatisnormal;

/**
 * Something that went wrong in the watched days.
 *
 * @param kind {@code filter}, {@code leak}, {@code regulator}, {@code cooler}, or {@code own} in a
 *     trainer's table
 * @param from first day, counted from 0 among the watched days
 * @param to last day, included
 */
record Event(String kind, int from, int to) {
  boolean on(int day) {
    return from <= day && day <= to;
  }
}
