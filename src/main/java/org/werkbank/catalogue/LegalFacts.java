package org.werkbank.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the law says, dated: lessons name a key and show what holds on the day they are read. */
@ApplicationScoped
public class LegalFacts {
  private EntityManager em;
  private Clock clock;

  protected LegalFacts() {}

  @Inject
  public LegalFacts(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** The company's day, on which facts and courses are read. */
  LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * For each key the fact that holds today; where none does yet, the next one that will. A fact
   * whose last day has passed stays until another follows it, so that no lesson points nowhere.
   */
  public Map<String, LegalFact> inForce() {
    Map<String, LegalFact> byKey = new HashMap<>();
    em.createQuery("select f from LegalFactRow f", LegalFactRow.class)
        .getResultStream()
        .map(LegalFactRow::fact)
        .sorted(Comparator.comparing(LegalFact::validFrom))
        .forEach(
            fact ->
                byKey.merge(fact.key(), fact, (earlier, later) -> begun(later) ? later : earlier));
    return byKey;
  }

  private boolean begun(LegalFact fact) {
    return !fact.validFrom().isAfter(today());
  }

  /**
   * Takes the facts of a file over: new days are added, a day that is there already is corrected
   * unless somebody has checked it later or written it in the browser, nothing is deleted.
   */
  @Transactional
  public void store(List<LegalFact> facts) {
    List<LegalFact> news = facts.stream().filter(this::isNews).toList();
    news.forEach(fact -> em.merge(new LegalFactRow(fact, false)));
    if (!news.isEmpty()) CatalogueState.changed(em);
  }

  private boolean isNews(LegalFact fact) {
    LegalFactRow there =
        em.find(LegalFactRow.class, new LegalFactRow.Since(fact.key(), fact.validFrom()));
    return there == null || there.yieldsTo(fact);
  }
}
