package org.werkbank.exercise.type.anonymousenough;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The same reports and attacks once more, slowly and with sets of people, by the words of the
 * curriculum and without any of the code under test.
 */
final class ByHand {
  private final Staff staff;
  private final Set<Filter> allowed;
  private final Map<Map<Filter, Integer>, Set<Integer>> groups = new HashMap<>();

  /** All groups of all combinations of these filters that have people. */
  ByHand(Staff staff, Set<Filter> allowed) {
    this.staff = staff;
    this.allowed = allowed;
    for (int person = 0; person < Staff.PEOPLE; person++) {
      for (Set<Filter> filters : combinations()) {
        Map<Filter, Integer> group = new TreeMap<>();
        for (Filter filter : filters) group.put(filter, staff.value(person, filter));
        groups.computeIfAbsent(group, none -> new HashSet<>()).add(person);
      }
    }
  }

  List<Set<Filter>> combinations() {
    List<Set<Filter>> all = new ArrayList<>(List.of(Set.of()));
    for (Filter filter : allowed) {
      for (Set<Filter> some : List.copyOf(all)) {
        Set<Filter> more = new HashSet<>(some);
        more.add(filter);
        all.add(more);
      }
    }
    return all;
  }

  Map<Map<Filter, Integer>, Set<Integer>> groups() {
    return groups;
  }

  boolean same(Set<Integer> people) {
    return people.stream().map(this::passed).distinct().count() == 1;
  }

  private boolean passed(int person) {
    return (staff.passed() >> person & 1) == 1;
  }

  static Set<Integer> without(Set<Integer> some, Set<Integer> others) {
    Set<Integer> left = new HashSet<>(some);
    left.removeAll(others);
    return left;
  }

  /** Every shown group and every difference of two nested ones, of equal answers. */
  Set<Integer> exposedByPairs(Set<Map<Filter, Integer>> shown) {
    Set<Integer> exposed = new HashSet<>();
    for (Map<Filter, Integer> big : shown) {
      if (same(groups.get(big))) exposed.addAll(groups.get(big));
      for (Map<Filter, Integer> small : shown) {
        if (small.equals(big) || !small.entrySet().containsAll(big.entrySet())) continue;
        Set<Integer> left = without(groups.get(big), groups.get(small));
        if (same(left)) exposed.addAll(left);
      }
    }
    return exposed;
  }

  /** The same, and what is left of a group when all its shown parts of one table are taken away. */
  Set<Integer> exposedByTables(Set<Map<Filter, Integer>> shown) {
    Set<Integer> exposed = exposedByPairs(shown);
    for (Map<Filter, Integer> big : shown) {
      for (Set<Filter> table : combinations()) {
        if (table.equals(big.keySet()) || !table.containsAll(big.keySet())) continue;
        Set<Integer> left = groups.get(big);
        for (Map<Filter, Integer> small : shown)
          if (small.keySet().equals(table) && small.entrySet().containsAll(big.entrySet()))
            left = without(left, groups.get(small));
        if (left.size() < groups.get(big).size() && same(left)) exposed.addAll(left);
      }
    }
    return exposed;
  }

  /**
   * What the curriculum's simulation must have done: the check of equal answers looks at groups
   * only, the check of differences at the size of what two nested groups leave.
   */
  Set<Map<Filter, Integer>> shownByTheCurriculum(int smallest) {
    Set<Map<Filter, Integer>> shown = new HashSet<>();
    groups.forEach(
        (group, people) -> {
          if (people.size() >= smallest && !same(people)) shown.add(group);
        });
    boolean again = true;
    while (again) {
      Set<Map<Filter, Integer>> hide = new HashSet<>();
      for (Map<Filter, Integer> big : shown) {
        for (Map<Filter, Integer> small : shown) {
          if (small.equals(big) || !small.entrySet().containsAll(big.entrySet())) continue;
          int left = groups.get(big).size() - groups.get(small).size();
          if (left > 0 && left < smallest) hide.add(small);
        }
      }
      shown.removeAll(hide);
      again = !hide.isEmpty();
    }
    return shown;
  }
}
