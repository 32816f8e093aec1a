package org.werkbank.exercise.type.anonymousenough;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * A group in one table and its parts in a finer one, as a curious reader lays them side by side.
 *
 * @param team number of the name of the team that is looked at
 * @param second what the finer table is broken down by
 * @param parts in the order of the values of that filter
 * @param hidden which part is not shown; -1 if all are
 */
record TwoTables(int team, Filter second, List<Count> parts, int hidden) {
  static final int CASES = 5;
  private static final int CASE_STREAM = 11;

  /** So many people, of whom so many have passed. */
  record Count(int people, int passed) {
    boolean same() {
      return people > 0 && (passed == 0 || passed == people);
    }

    Count plus(Count more) {
      return new Count(people + more.people, passed + more.passed);
    }
  }

  /** The group in the coarse table. */
  Count whole() {
    return parts.stream().reduce(new Count(0, 0), Count::plus);
  }

  /** What can be reckoned by taking away the parts that are shown; nobody if all are. */
  Count rest() {
    return hidden < 0 ? new Count(0, 0) : parts.get(hidden);
  }

  /** What can be read from it. */
  Verdict verdict() {
    for (int part = 0; part < parts.size(); part++)
      if (part != hidden && parts.get(part).same()) return Verdict.ONE;
    return rest().same() ? Verdict.BOTH : Verdict.NOBODY;
  }

  /** Five cases; what each gives away is drawn first, each verdict as likely. */
  static List<TwoTables> cases(Seed seed, List<Integer> teams) {
    RandomGenerator chance = seed.stream(CASE_STREAM);
    List<TwoTables> cases = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      Verdict verdict = Verdict.values()[chance.nextInt(Verdict.values().length)];
      cases.add(draw(verdict, teams.get(i % teams.size()), chance));
    }
    return cases;
  }

  /** Size and hiding are drawn alike for every verdict, so that they do not give it away. */
  private static TwoTables draw(Verdict verdict, int team, RandomGenerator chance) {
    Filter second = List.of(Filter.SHIFT, Filter.AGE, Filter.CONTRACT).get(chance.nextInt(3));
    int count = second == Filter.CONTRACT ? Plant.CONTRACTS : Plant.SHIFTS;
    int hidden = chance.nextInt(count);
    if (verdict != Verdict.BOTH && chance.nextInt(3) == 0) hidden = -1;
    int telling = verdict == Verdict.BOTH ? hidden : -1;
    if (verdict == Verdict.ONE) {
      telling = chance.nextInt(count);
      while (telling == hidden) telling = chance.nextInt(count);
    }
    List<Count> parts = new ArrayList<>();
    for (int part = 0; part < count; part++) {
      int people = chance.nextInt(part == hidden ? 3 : 5, part == hidden ? 7 : 10);
      int passed = chance.nextInt(1, people);
      if (part == telling) passed = chance.nextInt(3) == 0 ? 0 : people;
      parts.add(new Count(people, passed));
    }
    return new TwoTables(team, second, List.copyOf(parts), hidden);
  }
}
