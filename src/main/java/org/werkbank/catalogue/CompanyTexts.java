package org.werkbank.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Text;

/**
 * The company's own texts. Lessons show them in the place of their local blocks from the next
 * request on, and search within a second.
 */
@ApplicationScoped
public class CompanyTexts {
  /** Every text a company can write, in the order one would fill them. */
  public static final List<String> KEYS =
      List.of("ai-systems", "language-tools", "contacts", "stop-rule", "override", "learning-time");

  private EntityManager em;
  private Clock clock;

  protected CompanyTexts() {}

  @Inject
  public CompanyTexts(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** Who wrote which text when. */
  public record Change(String key, Instant when, UUID by) {}

  /** What is written, by key. */
  public Map<String, CompanyText> all() {
    return written(em);
  }

  static Map<String, CompanyText> written(EntityManager em) {
    Map<String, CompanyText> texts = new HashMap<>();
    em.createQuery("select t from CompanyTextRow t", CompanyTextRow.class)
        .getResultStream()
        .map(CompanyTextRow::text)
        .forEach(text -> texts.put(text.key(), text));
    return texts;
  }

  /** Those of the keys for which nothing is written, in the order of {@link #KEYS}. */
  public List<String> missing(Collection<String> keys) {
    if (keys.isEmpty()) return List.of();
    List<String> there =
        em.createQuery("select t.key from CompanyTextRow t", String.class).getResultList();
    return KEYS.stream().filter(keys::contains).filter(key -> !there.contains(key)).toList();
  }

  /** The latest changes of any text, newest first. */
  public List<Change> changes(int most) {
    return em.createQuery(
            "select c.key, c.changedAt, c.changedBy from CompanyTextChange c order by c.changedAt desc, c.id desc",
            Object[].class)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new Change((String) row[0], (Instant) row[1], (UUID) row[2]))
        .toList();
  }

  /**
   * Puts a text in the place of what stood there. What says the same already is left as it is.
   *
   * @throws NotFound if there is no such text
   * @throws org.werkbank.platform.problem.Invalid if it is empty, too long or not the Markdown that
   *     is allowed
   */
  @Transactional
  public void save(String key, Text text, UUID by) {
    if (!KEYS.contains(key)) throw new NotFound("problem.catalogue.companyUnknown");
    Text checked = CompanyTextCheck.checked(text);
    CatalogueState.queue(em);
    CompanyTextRow row = em.find(CompanyTextRow.class, key);
    if (row != null && row.text().text().equals(checked)) return;
    CompanyText written = new CompanyText(key, checked, clock.instant(), by);
    em.merge(new CompanyTextRow(written));
    em.persist(new CompanyTextChange(written));
    CatalogueState.changed(em);
  }
}
