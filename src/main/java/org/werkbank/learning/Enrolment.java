package org.werkbank.learning;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.catalogue.Unit;
import org.werkbank.platform.problem.NotFound;

/** A person learns a course, in the version that was current when they began. */
@Entity
public class Enrolment {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID person;

  private String slug;

  @Column(name = "course_version")
  private UUID version;

  @Column(name = "enrolled_at")
  private Instant enrolledAt;

  @Column(name = "completed_at")
  private Instant completedAt;

  @OneToMany(mappedBy = "enrolment", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
  private List<UnitProgress> units = new ArrayList<>();

  protected Enrolment() {}

  Enrolment(UUID person, PublishedCourse course, Instant when) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.person = person;
    this.slug = course.course().slug();
    this.version = course.version();
    this.enrolledAt = when;
    for (Unit unit : course.course().units())
      units.add(new UnitProgress(this, unit.number(), unit.isExtra()));
  }

  UnitProgress unit(int number) {
    return units.stream()
        .filter(unit -> unit.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("problem.learning.unit"));
  }

  /**
   * Marks the course as completed once every unit is done that is no extra. Returns whether that
   * has happened just now.
   */
  boolean complete(Instant when) {
    if (completedAt != null || units.stream().anyMatch(UnitProgress::isMissing)) return false;
    completedAt = when;
    return true;
  }

  CourseCompleted completed() {
    return new CourseCompleted(id, person, slug, version);
  }
}
