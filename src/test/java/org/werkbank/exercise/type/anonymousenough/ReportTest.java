package org.werkbank.exercise.type.anonymousenough;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Seed;

/** Reports of random people with random settings, beside the same reckoned by hand. */
class ReportTest {
  private static final int RUNS = 60;

  /** One report, and the same by hand. */
  private record Pair(Report report, ByHand byHand) {
    static Pair random(RandomGenerator chance, boolean differences, boolean sameAnswers) {
      Plant plant = Plant.of(new Seed(chance.nextLong()), Optional.empty());
      Set<Filter> filters = Filter.of(chance.nextInt(16));
      Setting setting = new Setting(filters, chance.nextInt(1, 11), differences, sameAnswers);
      return new Pair(
          new Report(plant.lastMonth(), setting), new ByHand(plant.last(), setting.filters()));
    }

    Map<Filter, Integer> name(int group) {
      Map<Filter, Integer> name = new TreeMap<>();
      for (Filter filter : Filter.values()) {
        int value = report.cube().value(group, filter);
        if (value >= 0) name.put(filter, value);
      }
      return name;
    }

    Set<Map<Filter, Integer>> shown() {
      Set<Map<Filter, Integer>> shown = new HashSet<>();
      for (int group = 0; group < report.cube().groups(); group++)
        if (report.shows(group)) shown.add(name(group));
      return shown;
    }
  }

  private static Set<Integer> people(long bits) {
    Set<Integer> people = new HashSet<>();
    IntStream.range(0, Staff.PEOPLE).filter(i -> (bits >> i & 1) == 1).forEach(people::add);
    return people;
  }

  @Test
  void theGroupsAreThoseCountedByHand() {
    RandomGenerator chance = new SplittableRandom(1);
    for (int run = 0; run < RUNS; run++) {
      Pair pair = Pair.random(chance, false, false);
      assertEquals(pair.byHand.groups().size(), pair.report.all());
      pair.shown()
          .forEach(
              name ->
                  assertTrue(
                      pair.byHand.groups().get(name).size() >= pair.report.setting().smallest()));
      long shownByHand =
          pair.byHand.groups().values().stream()
              .filter(people -> people.size() >= pair.report.setting().smallest())
              .count();
      assertEquals(shownByHand, pair.report.shown());
    }
  }

  @Test
  void theAttackFindsWhomTheAttackByHandFinds() {
    RandomGenerator chance = new SplittableRandom(2);
    int found = 0;
    for (int run = 0; run < RUNS; run++) {
      Pair pair = Pair.random(chance, chance.nextBoolean(), chance.nextInt(4) == 0);
      Set<Integer> exposed = people(pair.report.exposed());
      assertEquals(pair.byHand.exposedByTables(pair.shown()), exposed);
      found += exposed.size();
    }
    assertTrue(found > 5 * RUNS, "people found: " + found);
  }

  @Test
  void withBothChecksNobodyIsFoundByHandAndNoGroupIsTooSmall() {
    RandomGenerator chance = new SplittableRandom(3);
    int shown = 0;
    for (int run = 0; run < RUNS; run++) {
      Pair pair = Pair.random(chance, true, true);
      assertEquals(Set.of(), pair.byHand.exposedByTables(pair.shown()));
      for (Map<Filter, Integer> name : pair.shown())
        assertTrue(pair.byHand.groups().get(name).size() >= pair.report.setting().smallest());
      shown += pair.report.shown();
    }
    assertTrue(shown > 5 * RUNS, "groups shown: " + shown);
  }

  @Test
  void theDifferenceCheckLeavesNoRestBelowTheSmallestGroup() {
    RandomGenerator chance = new SplittableRandom(4);
    for (int run = 0; run < RUNS; run++) {
      Pair pair = Pair.random(chance, true, false);
      Set<Map<Filter, Integer>> shown = pair.shown();
      for (Map<Filter, Integer> big : shown) {
        for (Map<Filter, Integer> small : shown) {
          if (small.equals(big) || !small.entrySet().containsAll(big.entrySet())) continue;
          Set<Integer> left =
              ByHand.without(pair.byHand.groups().get(big), pair.byHand.groups().get(small));
          assertTrue(left.isEmpty() || left.size() >= pair.report.setting().smallest());
        }
      }
    }
  }
}
