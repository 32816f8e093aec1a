package org.werkbank.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The read side of the catalogue for all other rooms. Which version is current is asked of the
 * database every time; what a version says stays in memory for the day, as long as nobody changes a
 * legal fact or a text of the company.
 */
@ApplicationScoped
public class Courses {
  private static final Logger LOG = Logger.getLogger(Courses.class.getName());
  private static final int MOST_IN_MEMORY = 64;

  private EntityManager em;
  private Packages packages;
  private LegalFacts facts;
  private final Map<Key, Optional<PublishedCourse>> memory = new Memory();
  private final Map<UUID, Map<String, Set<Integer>>> locals = new ConcurrentHashMap<>();
  private final Object opening = new Object();

  protected Courses() {}

  @Inject
  public Courses(EntityManager em, Packages packages, LegalFacts facts) {
    this.em = em;
    this.packages = packages;
    this.facts = facts;
  }

  /**
   * What a version shows changes with the day, as legal facts do, and with what was written since:
   * a fact, a text of the company.
   */
  private record Key(UUID version, LocalDate day, long changes) {}

  private Key key(UUID version) {
    return new Key(version, facts.today(), CatalogueState.read(em));
  }

  /** The newest version of every course, ordered by code. */
  public List<PublishedCourse> current() {
    List<VersionRow> rows =
        em.createQuery(
                VersionRow.SELECT + "where v.current = true order by v.code, v.slug",
                VersionRow.class)
            .getResultList();
    if (rows.isEmpty()) return List.of();
    Key now = key(rows.get(0).version());
    return rows.stream()
        .flatMap(row -> published(new Key(row.version(), now.day(), now.changes()), row).stream())
        .toList();
  }

  /** The newest version of the course with this address. */
  public Optional<PublishedCourse> current(String slug) {
    return em.createQuery(
            VersionRow.SELECT + "where v.slug = :slug and v.current = true", VersionRow.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .flatMap(row -> published(key(row.version()), row));
  }

  /** Any version that was ever published. One that was opened today costs one small query. */
  public Optional<PublishedCourse> version(UUID version) {
    Key key = key(version);
    return known(key).orElseGet(() -> look(key));
  }

  private Optional<PublishedCourse> look(Key key) {
    return em.createQuery(VersionRow.SELECT + "where v.id = :id", VersionRow.class)
        .setParameter("id", key.version())
        .getResultStream()
        .findFirst()
        .flatMap(row -> published(key, row));
  }

  /** Every version of every course without its content, newest first within a course. */
  public List<VersionRow> versions() {
    return em.createQuery(
            VersionRow.SELECT + "order by v.code, v.slug, v.number desc", VersionRow.class)
        .getResultList();
  }

  /** The files of a version, for export and pictures. */
  public Optional<CoursePackage> files(UUID version) {
    return em.createQuery(
            "select v.files, v.slug from CourseVersion v where v.id = :id", Object[].class)
        .setParameter("id", version)
        .getResultStream()
        .findFirst()
        .flatMap(row -> PackageZip.read((byte[]) row[0], (String) row[1], new Faults()));
  }

  /** The files as lessons and search show them: with the company's own words in their places. */
  Optional<CoursePackage> shown(UUID version) {
    return files(version).map(found -> LocalBlocks.fill(found, CompanyTexts.written(em)));
  }

  /** Changes with what the company has written. */
  String said() {
    return Integer.toHexString(CompanyTexts.written(em).hashCode());
  }

  /** The numbers of the units with words of the company in a version, by key of the text. */
  public Map<String, Set<Integer>> localUnits(UUID version) {
    return locals.computeIfAbsent(
        version, one -> files(one).map(LocalBlocks::units).orElse(Map.of()));
  }

  private Optional<PublishedCourse> published(Key key, VersionRow row) {
    return known(key).orElseGet(() -> openOnce(key, row));
  }

  private Optional<Optional<PublishedCourse>> known(Key key) {
    synchronized (memory) {
      return Optional.ofNullable(memory.get(key));
    }
  }

  /** When a shift begins, many ask for the same course at once: one opens it, the others wait. */
  private Optional<PublishedCourse> openOnce(Key key, VersionRow row) {
    synchronized (opening) {
      return known(key).orElseGet(() -> remember(key, open(row)));
    }
  }

  private Optional<PublishedCourse> remember(Key key, Optional<PublishedCourse> course) {
    synchronized (memory) {
      memory.put(key, course);
    }
    return course;
  }

  private Optional<PublishedCourse> open(VersionRow row) {
    CourseReader reader = packages.reader("/media/" + row.version() + "/");
    Optional<Course> course = shown(row.version()).flatMap(reader::stored);
    if (course.isEmpty()) {
      LOG.log(
          Level.SEVERE,
          "Version {0} of course {1} can no longer be shown",
          new Object[] {row.number(), row.slug()});
    }
    return course.map(
        is ->
            new PublishedCourse(row.version(), row.number(), row.digest(), row.publishedAt(), is));
  }

  /** Forgets the version that was used longest ago. */
  private static final class Memory extends LinkedHashMap<Key, Optional<PublishedCourse>> {
    Memory() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Optional<PublishedCourse>> eldest) {
      return size() > MOST_IN_MEMORY;
    }
  }
}
