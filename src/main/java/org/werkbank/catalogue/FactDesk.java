package org.werkbank.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Text;
import org.werkbank.search.StockChanged;

/**
 * Where the legal facts are kept right: what has to be looked at again comes first (curriculum,
 * P5). A change is in every lesson, in the glossary and in search from the next request on.
 */
@ApplicationScoped
public class FactDesk {
  private static final int LONGEST_NORM = 300;
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_SOURCE = 1000;

  private EntityManager em;
  private Clock clock;
  private Event<StockChanged> changed;
  private int days;

  protected FactDesk() {}

  /**
   * A desk.
   *
   * @param days after which a fact has to be checked again
   */
  @Inject
  public FactDesk(
      EntityManager em,
      Clock clock,
      Event<StockChanged> changed,
      @ConfigProperty(name = "werkbank.catalogue.fact.days") int days) {
    this.em = em;
    this.clock = clock;
    this.changed = changed;
    this.days = days;
  }

  /** How a row stands today. */
  public enum Standing {
    HOLDS,
    AHEAD,
    OVER,
    /** A later row of the same key holds. */
    FOLLOWED
  }

  /**
   * A row of the worklist.
   *
   * @param due whether it has to be checked again
   * @param shown whether it is the row that lessons, glossary and new certificates have today
   */
  public record Row(LegalFact fact, Standing standing, boolean due, boolean shown) {}

  /** After how many days a fact has to be checked again. */
  public int days() {
    return days;
  }

  /** Every row of every fact: those to check again first, longest ago first, then by key. */
  public List<Row> all() {
    List<LegalFact> facts =
        em.createQuery("select f from LegalFactRow f", LegalFactRow.class)
            .getResultStream()
            .map(LegalFactRow::fact)
            .toList();
    Map<String, LegalFact> now = new LegalFacts(em, clock).inForce();
    return facts.stream()
        .map(fact -> row(fact, now.get(fact.key())))
        .sorted(
            Comparator.comparing(Row::due)
                .reversed()
                .thenComparing(row -> row.due() ? row.fact().checkedOn() : LocalDate.EPOCH)
                .thenComparing(row -> row.fact().key())
                .thenComparing(row -> row.fact().validFrom()))
        .toList();
  }

  /**
   * One row.
   *
   * @throws NotFound if there is none
   */
  public Row one(String key, LocalDate from) {
    LegalFact now = new LegalFacts(em, clock).inForce().get(key);
    return row(found(key, from).fact(), now);
  }

  private Row row(LegalFact fact, LegalFact now) {
    Standing standing = standing(fact, now);
    boolean old = fact.checkedOn().plusDays(days).isBefore(today());
    return new Row(fact, standing, old && standing != Standing.FOLLOWED, fact.equals(now));
  }

  private Standing standing(LegalFact fact, LegalFact now) {
    if (fact.validFrom().isAfter(today())) return Standing.AHEAD;
    if (now.validFrom().isAfter(fact.validFrom())) return Standing.FOLLOWED;
    return fact.validTo().filter(today()::isAfter).isPresent() ? Standing.OVER : Standing.HOLDS;
  }

  /**
   * Somebody has looked today and it is still right.
   *
   * @param by name of the person, as it is shown
   */
  @Transactional
  public void confirm(String key, LocalDate from, String by) {
    CatalogueState.queue(em);
    LegalFact fact = found(key, from).fact();
    write(checkedToday(fact, by));
  }

  /**
   * Writes a row anew, as checked today. With another first day it becomes a row of its own, and
   * the one before stays.
   *
   * @param typed key, weight and who checked are taken from the row and from {@code by}
   * @throws Conflict if there is a row with that first day already
   * @throws Invalid if something is missing, too long or no address
   */
  @Transactional
  public void change(String key, LocalDate from, Wording typed, String by) {
    check(typed);
    CatalogueState.queue(em);
    LegalFact before = found(key, from).fact();
    if (!typed.validFrom().equals(from) && row(key, typed.validFrom()).isPresent())
      throw new Conflict("problem.catalogue.factDayTaken");
    LegalFact after =
        new LegalFact(
            key,
            before.high(),
            typed.norm(),
            typed.text(),
            typed.validFrom(),
            typed.validTo(),
            typed.source(),
            before.checkedOn(),
            by);
    write(checkedToday(after, by));
  }

  /** What can be changed of a fact. */
  public record Wording(
      String norm, Text text, LocalDate validFrom, Optional<LocalDate> validTo, String source) {}

  private static void check(Wording typed) {
    filled(typed.norm(), LONGEST_NORM);
    filled(typed.text().de(), LONGEST_TEXT);
    filled(typed.text().en(), LONGEST_TEXT);
    if (!typed.source().matches("https://[^\\s\"'<>]+") || typed.source().length() > LONGEST_SOURCE)
      throw new Invalid("problem.catalogue.factSource");
    if (typed.validTo().filter(typed.validFrom()::isAfter).isPresent())
      throw new Invalid("problem.catalogue.factDays");
  }

  private static void filled(String text, int longest) {
    if (text.isBlank()) throw new Invalid("problem.catalogue.factEmpty");
    if (text.length() > longest) throw new Invalid("problem.catalogue.factLong", longest);
  }

  private LegalFact checkedToday(LegalFact fact, String by) {
    return new LegalFact(
        fact.key(),
        fact.high(),
        fact.norm(),
        fact.text(),
        fact.validFrom(),
        fact.validTo(),
        fact.source(),
        today(),
        by.substring(0, Math.min(by.length(), 100)));
  }

  private void write(LegalFact fact) {
    em.merge(new LegalFactRow(fact, true));
    CatalogueState.changed(em);
    changed.fire(new StockChanged());
  }

  private LegalFactRow found(String key, LocalDate from) {
    return row(key, from).orElseThrow(() -> new NotFound("problem.catalogue.factUnknown"));
  }

  private Optional<LegalFactRow> row(String key, LocalDate from) {
    return Optional.ofNullable(em.find(LegalFactRow.class, new LegalFactRow.Since(key, from)));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
