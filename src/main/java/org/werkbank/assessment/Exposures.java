package org.werkbank.assessment;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often items were asked lately, so that no item becomes common knowledge (curriculum 4.2). */
final class Exposures {
  /** How many forms of a programme are looked back on. */
  static final int FORMS = 200;

  /** In how many of them, 40 %, an item may be. */
  static final int CAP = FORMS * 40 / 100;

  private final EntityManager em;

  Exposures(EntityManager em) {
    this.em = em;
  }

  /** Items that have reached the cap, least used first. */
  List<ItemRef> withheld(String programme) {
    Map<ItemRef, Long> used =
        em.createQuery("select e from Exposure e where e.programme = :programme", Exposure.class)
            .setParameter("programme", programme)
            .getResultStream()
            .flatMap(exposure -> exposure.items().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return used.entrySet().stream()
        .filter(entry -> entry.getValue() >= CAP)
        .sorted(
            Map.Entry.<ItemRef, Long>comparingByValue()
                .thenComparing(entry -> entry.getKey().toString(), Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Counts a form; the one that leaves the window is forgotten. */
  void count(String programme, List<ItemRef> items) {
    int nr =
        em.createQuery(
                    "select coalesce(max(e.nr), 0) from Exposure e where e.programme = :programme",
                    Integer.class)
                .setParameter("programme", programme)
                .getSingleResult()
            + 1;
    em.persist(new Exposure(programme, nr, items));
    em.createQuery("delete from Exposure e where e.programme = :programme and e.nr <= :old")
        .setParameter("programme", programme)
        .setParameter("old", nr - FORMS)
        .executeUpdate();
  }
}
