package org.werkbank.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.assessment.ProgrammePlans;
import org.werkbank.assessment.TestPlan;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.learning.LearningQueries;
import org.werkbank.learning.MyCourse;
import org.werkbank.platform.problem.Conflict;

/**
 * Says what the test of a programme consists of for one person: questions from the versions they
 * have learned from.
 */
@ApplicationScoped
public class ProgrammeTests implements ProgrammePlans {
  private Programmes programmes;
  private Courses courses;
  private LearningQueries learning;
  private CertificateQueries certificates;
  private Gaps gaps;

  protected ProgrammeTests() {}

  @Inject
  public ProgrammeTests(
      Programmes programmes,
      Courses courses,
      LearningQueries learning,
      CertificateQueries certificates,
      Gaps gaps) {
    this.programmes = programmes;
    this.courses = courses;
    this.learning = learning;
    this.certificates = certificates;
    this.gaps = gaps;
  }

  /**
   * Empty also while a course of the programme is not published: then there is nothing to test.
   *
   * @throws Conflict while the company has not written what the programme needs
   */
  @Override
  public Optional<TestPlan> plan(String code, UUID person) {
    programmes
        .of(code)
        .filter(programme -> !isOpen(programme))
        .ifPresent(
            programme -> {
              throw new Conflict("problem.certification.notOpen", programme.code());
            });
    return outline(code, person);
  }

  @Override
  public Optional<TestPlan> outline(String code, UUID person) {
    return programmes.of(code).flatMap(programme -> plan(programme, person));
  }

  /** Whether the company has written what the programme needs, so that it can be tested. */
  public boolean isOpen(Programme programme) {
    return gaps.of(programme).isEmpty();
  }

  /** When the person's last certificate was taken back; whoever withdrew it may earn it again. */
  private Instant takenBack(Programme programme, UUID person) {
    return certificates.of(person).stream()
        .filter(one -> one.programme().equals(programme.code()) && one.revokedAt() != null)
        .map(MyCertificate::revokedAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  /** The course versions this person has learned the programme from; as many as are published. */
  List<UUID> versions(Programme programme, UUID person) {
    return plan(programme, person).stream()
        .flatMap(plan -> plan.parts().stream())
        .map(TestPlan.Part::version)
        .toList();
  }

  private Optional<TestPlan> plan(Programme programme, UUID person) {
    Map<String, MyCourse> learned = learning.coursesOf(person);
    Optional<Validity> validity = certificates.validity(person, programme);
    Optional<Programme.Renewal> renewal =
        programme.renewal().filter(one -> validity.filter(Validity::isRenewable).isPresent());
    List<Integer> shares =
        programme.shares(renewal.map(Programme.Renewal::items).orElse(programme.items()));
    List<TestPlan.Missing> missing = new ArrayList<>(required(programme, person));
    List<TestPlan.Part> parts = new ArrayList<>();
    for (int i = 0; i < programme.courses().size(); i++) {
      Programme.Part part = programme.courses().get(i);
      Optional<PublishedCourse> current = courses.current(part.slug());
      if (current.isEmpty()) return Optional.empty();
      Optional<MyCourse> mine = Optional.ofNullable(learned.get(part.slug()));
      if (mine.filter(MyCourse::completed).isEmpty()) missing.add(missing(current.get()));
      parts.add(
          new TestPlan.Part(
              mine.map(MyCourse::version).orElse(current.get().version()),
              shares.get(i),
              part.levels()));
    }
    return Optional.of(
        new TestPlan(
            programme.code(),
            programme.title(),
            missing,
            parts,
            renewal.map(Programme.Renewal::must).orElse(programme.must()),
            renewal.map(Programme.Renewal::pass).orElse(programme.pass()),
            exercises(programme),
            renewal.map(ProgrammeTests::lot).orElse(TestPlan.Lot.all(programme.exercises().size())),
            since(programme, person, validity),
            renewal.isPresent()));
  }

  /** Certificates that have to be valid and are not. */
  private List<TestPlan.Missing> required(Programme programme, UUID person) {
    return programme.requires().stream()
        .flatMap(code -> programmes.of(code).stream())
        .filter(one -> certificates.validity(person, one).filter(Validity::isHeld).isEmpty())
        .map(
            one ->
                new TestPlan.Missing(
                    "/certificates/" + one.code() + "/test", one.code(), one.title()))
        .toList();
  }

  /** What was passed before a certificate came near its end has been used up. */
  private Instant since(Programme programme, UUID person, Optional<Validity> validity) {
    Instant used =
        validity
            .filter(one -> one.phase() != Validity.Phase.VALID)
            .map(Validity::renewFrom)
            .orElse(Instant.EPOCH);
    Instant takenBack = takenBack(programme, person);
    return used.isAfter(takenBack) ? used : takenBack;
  }

  private static List<TestPlan.TestExercise> exercises(Programme programme) {
    return programme.exercises().stream()
        .map(one -> new TestPlan.TestExercise(one.type(), one.parameters(), one.title()))
        .toList();
  }

  private static TestPlan.Lot lot(Programme.Renewal renewal) {
    return new TestPlan.Lot(renewal.exercises(), renewal.one() ? 1 : renewal.exercises().size());
  }

  private static TestPlan.Missing missing(PublishedCourse published) {
    var course = published.course();
    return new TestPlan.Missing("/courses/" + course.slug(), course.code(), course.title());
  }
}
