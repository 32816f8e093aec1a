package org.werkbank.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.platform.problem.NotFound;

/** Beginning a course. */
@ApplicationScoped
public class Enrolments {
  private final EntityManager em;
  private final Clock clock;
  private final Courses courses;

  @Inject
  public Enrolments(EntityManager em, Clock clock, Courses courses) {
    this.em = em;
    this.clock = clock;
    this.courses = courses;
  }

  protected Enrolments() {
    this(null, null, null);
  }

  /**
   * Signs a person up for the current version of a course. Whoever is enrolled already stays on the
   * version they began, whatever has been published since.
   *
   * @throws NotFound if there is no such course
   */
  @Transactional
  public void enrol(UUID person, String slug) {
    PublishedCourse course =
        courses.current(slug).orElseThrow(() -> new NotFound("problem.learning.course"));
    queue(person);
    boolean enrolled =
        em.createQuery(
                    "select count(e) from Enrolment e where e.person = :person and e.slug = :slug",
                    Long.class)
                .setParameter("person", person)
                .setParameter("slug", slug)
                .getSingleResult()
            > 0;
    if (!enrolled) em.persist(new Enrolment(person, course, clock.instant()));
  }

  /**
   * Two taps at once come one after the other, so that the second one finds the enrolment of the
   * first.
   */
  private void queue(UUID person) {
    em.createNativeQuery("select id from person where id = ? for update")
        .setParameter(1, person)
        .getResultList();
  }
}
