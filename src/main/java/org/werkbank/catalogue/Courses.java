package org.werkbank.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The read side of the catalogue for all other rooms. Which version is current is asked of the
 * database every time; what a version says never changes and stays in memory for the day.
 */
@ApplicationScoped
public class Courses {
  private static final Logger LOG = Logger.getLogger(Courses.class.getName());
  private static final int MOST_IN_MEMORY = 64;

  private EntityManager em;
  private Packages packages;
  private LegalFacts facts;
  private final Map<Key, Optional<PublishedCourse>> memory = new Memory();
  private final Object opening = new Object();

  protected Courses() {}

  @Inject
  public Courses(EntityManager em, Packages packages, LegalFacts facts) {
    this.em = em;
    this.packages = packages;
    this.facts = facts;
  }

  /** Legal facts change with the day, and so may what a version shows. */
  private record Key(UUID version, LocalDate day) {}

  /** The newest version of every course, ordered by code. */
  public List<PublishedCourse> current() {
    return em.createQuery(
            VersionRow.SELECT + "where v.current = true order by v.code, v.slug", VersionRow.class)
        .getResultStream()
        .flatMap(row -> published(row).stream())
        .toList();
  }

  /** The newest version of the course with this address. */
  public Optional<PublishedCourse> current(String slug) {
    return em.createQuery(
            VersionRow.SELECT + "where v.slug = :slug and v.current = true", VersionRow.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .flatMap(this::published);
  }

  /** Any version that was ever published. One that was opened today costs no query. */
  public Optional<PublishedCourse> version(UUID version) {
    return known(new Key(version, facts.today())).orElseGet(() -> look(version));
  }

  private Optional<PublishedCourse> look(UUID version) {
    return em.createQuery(VersionRow.SELECT + "where v.id = :id", VersionRow.class)
        .setParameter("id", version)
        .getResultStream()
        .findFirst()
        .flatMap(this::published);
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

  private Optional<PublishedCourse> published(VersionRow row) {
    Key key = new Key(row.version(), facts.today());
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
    Optional<Course> course = files(row.version()).flatMap(reader::stored);
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
