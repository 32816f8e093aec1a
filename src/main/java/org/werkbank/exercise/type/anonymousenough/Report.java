package org.werkbank.exercise.type.anonymousenough;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The groups that are shown. A group too small is hidden, with the one check also a group of equal
 * answers. With the other check, groups are hidden until nothing is left between two tables that
 * may not be shown itself: complementary suppression, smallest group first (Hundepool and others,
 * Statistical Disclosure Control, 2012, chapter 4).
 */
final class Report {
  private final Cube cube;
  private final Setting setting;
  private final boolean[] shown;

  /**
   * What is left of a group in a coarse table when its parts in a finer table are taken away.
   *
   * @param group in the coarse table
   * @param table the finer one
   */
  record Rest(int group, int table, long people) {}

  Report(Cube cube, Setting setting) {
    this.cube = cube;
    this.setting = setting;
    this.shown = new boolean[cube.groups()];
    for (int group = 0; group < shown.length; group++)
      shown[group] = exists(group) && fit(cube.people(group));
    if (setting.differences()) while (hideForRests()) {}
  }

  private boolean exists(int group) {
    return cube.people(group) != 0 && setting.allows(cube.table(group));
  }

  private boolean fit(long people) {
    return Cube.count(people) >= setting.smallest()
        && !(setting.sameAnswers() && cube.same(people));
  }

  /** Hides the smallest part of each group whose rest may not be seen; false if there is none. */
  private boolean hideForRests() {
    boolean hidden = false;
    for (int[] pair : pairs()) {
      for (Rest rest : rests(pair[0], pair[1])) {
        if (fit(rest.people())) continue;
        shown[smallestPart(rest)] = false;
        hidden = true;
      }
    }
    return hidden;
  }

  private int smallestPart(Rest rest) {
    int smallest = -1;
    for (int group = 0; group < shown.length; group++) {
      if (!shown[group] || !partOf(group, rest)) continue;
      if (smallest < 0 || Cube.count(cube.people(group)) < Cube.count(cube.people(smallest)))
        smallest = group;
    }
    return smallest;
  }

  private boolean partOf(int group, Rest rest) {
    return cube.table(group) == rest.table()
        && cube.parent(group, cube.table(rest.group())) == rest.group();
  }

  /** Every two tables of which one is finer than the other. */
  private List<int[]> pairs() {
    int finest = setting.finest();
    List<int[]> pairs = new ArrayList<>();
    for (int fine = 1; fine <= finest; fine++) {
      if (!setting.allows(fine)) continue;
      for (int coarse = 0; coarse < fine; coarse++)
        if ((coarse & ~fine) == 0) pairs.add(new int[] {coarse, fine});
    }
    return pairs;
  }

  /** What is left of the shown groups of a coarse table, where a part is shown and not all. */
  private List<Rest> rests(int coarse, int fine) {
    long[] covered = new long[shown.length];
    for (int group = 0; group < shown.length; group++)
      if (shown[group] && cube.table(group) == fine)
        covered[cube.parent(group, coarse)] |= cube.people(group);
    List<Rest> rests = new ArrayList<>();
    for (int group = 0; group < shown.length; group++) {
      if (!shown[group] || covered[group] == 0) continue;
      long left = cube.people(group) & ~covered[group];
      if (left != 0) rests.add(new Rest(group, fine, left));
    }
    return rests;
  }

  /**
   * What a curious reader finds: every shown group of equal answers, by itself; and every rest of
   * equal answers, by two tables.
   */
  List<Finding> attack() {
    List<Finding> findings = new ArrayList<>();
    for (int group = 0; group < shown.length; group++)
      if (shown[group] && cube.same(cube.people(group)))
        findings.add(new Finding(group, cube.table(group), cube.people(group)));
    for (int[] pair : pairs())
      for (Rest rest : rests(pair[0], pair[1]))
        if (cube.same(rest.people()))
          findings.add(new Finding(rest.group(), rest.table(), rest.people()));
    return findings;
  }

  /** Everybody whose answer somebody else can read from the report. */
  long exposed() {
    return attack().stream().mapToLong(Finding::people).reduce(0, (some, more) -> some | more);
  }

  boolean shows(int group) {
    return shown[group];
  }

  /** How many groups of the allowed tables have people. */
  int all() {
    return count(-1, false);
  }

  int shown() {
    return count(-1, true);
  }

  /** How many groups of one table have people, or of these are shown. */
  int count(int table, boolean onlyShown) {
    int count = 0;
    for (int group = 0; group < shown.length; group++)
      if (exists(group) && (table < 0 || cube.table(group) == table))
        if (shown[group] || !onlyShown) count++;
    return count;
  }

  /** Share of the groups that are shown, 0 to 1. */
  double share() {
    return (double) shown() / all();
  }

  /** Share of the groups of one allowed table that are shown, 0 to 1. */
  double share(int table) {
    return (double) count(table, true) / count(table, false);
  }

  /** The shown parts of a group in a finer table. */
  int[] parts(int group, int table) {
    Rest whole = new Rest(group, table, 0);
    return IntStream.range(0, shown.length)
        .filter(part -> shown[part] && partOf(part, whole))
        .toArray();
  }

  Cube cube() {
    return cube;
  }

  Setting setting() {
    return setting;
  }
}
