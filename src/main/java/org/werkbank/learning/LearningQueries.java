package org.werkbank.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a person's own pages read. */
@ApplicationScoped
public class LearningQueries {
  private static final String UNITS =
      """
      select e.slug, e.version, e.completedAt, u.number, u.step, u.guess, u.exerciseDone, u.checkDone,
        u.extra
      from UnitProgress u join u.enrolment e
      where e.person = :person""";

  private final EntityManager em;

  @Inject
  public LearningQueries(EntityManager em) {
    this.em = em;
  }

  protected LearningQueries() {
    this(null);
  }

  /** Every course a person is enrolled in, by address. */
  public Map<String, MyCourse> coursesOf(UUID person) {
    return courses(
        em.createQuery(UNITS + " order by e.slug, u.number", Object[].class)
            .setParameter("person", person));
  }

  /** One of the courses a person is enrolled in. */
  public Optional<MyCourse> course(UUID person, String slug) {
    return Optional.ofNullable(
        courses(
                em.createQuery(UNITS + " and e.slug = :slug order by u.number", Object[].class)
                    .setParameter("person", person)
                    .setParameter("slug", slug))
            .get(slug));
  }

  private static Map<String, MyCourse> courses(TypedQuery<Object[]> query) {
    Map<String, MyCourse> courses = new LinkedHashMap<>();
    for (Object[] row : query.getResultList()) {
      MyCourse course =
          courses.computeIfAbsent(
              (String) row[0],
              slug -> new MyCourse(slug, (UUID) row[1], row[2] != null, new ArrayList<>()));
      course.units().add(unit(row));
    }
    courses.replaceAll(
        (slug, course) ->
            new MyCourse(slug, course.version(), course.completed(), List.copyOf(course.units())));
    return courses;
  }

  private static MyUnit unit(Object[] row) {
    Step step = Step.values()[(int) row[4] - 1];
    return new MyUnit(
        (int) row[3],
        step,
        Optional.ofNullable((Integer) row[5]),
        (boolean) row[6],
        (boolean) row[7],
        (boolean) row[8]);
  }
}
