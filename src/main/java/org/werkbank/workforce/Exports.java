package org.werkbank.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.werkbank.platform.problem.Invalid;

/** Keeps the lines about exports. A line is there before the first byte leaves. */
@ApplicationScoped
public class Exports {
  private static final int SHOWN = 200;
  private static final int LONGEST_PURPOSE = 200;

  private EntityManager em;
  private Clock clock;

  protected Exports() {}

  @Inject
  public Exports(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /**
   * Writes down that somebody exports a selection.
   *
   * @param purpose what the list is for, in the person's words, at most 200 characters
   * @return the line, for {@link #finished}
   * @throws Invalid without a purpose
   */
  @Transactional
  public UUID begin(Reader reader, Selection selection, ListFormat format, String purpose) {
    if (purpose.isBlank()) throw new Invalid("problem.workforce.purposeMissing");
    String said = purpose.strip();
    ExportLine line =
        new ExportLine(
            reader,
            clock.instant(),
            format,
            said.substring(0, Math.min(said.length(), LONGEST_PURPOSE)));
    line.chosen(selection, name("Site", selection.site()), name("Team", selection.team()));
    em.persist(line);
    return line.id();
  }

  private String name(String entity, UUID id) {
    if (id == null) return null;
    return em.createQuery("select p.name from " + entity + " p where p.id = :id", String.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** The list has been handed over in full. */
  @Transactional
  public void finished(UUID line, int people) {
    em.find(ExportLine.class, line).finished(people);
  }

  /** The latest 200 exports. */
  public List<Exported> latest() {
    return em.createQuery(
            "select e.personName, e.begunAt, e.format, e.purpose, e.siteName, e.teamName, e.nameWords,"
                + " e.programme, e.standing, e.people from ExportLine e order by e.begunAt desc, e.id desc",
            Object[].class)
        .setMaxResults(SHOWN)
        .getResultStream()
        .map(Exports::exported)
        .toList();
  }

  private static Exported exported(Object[] line) {
    return new Exported(
        (String) line[0],
        (Instant) line[1],
        (String) line[2],
        (String) line[3],
        (String) line[4],
        (String) line[5],
        (String) line[6],
        (String) line[7],
        (String) line[8],
        (Integer) line[9]);
  }
}
