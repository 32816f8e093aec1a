package org.werkbank.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.assessment.CertificateTests;
import org.werkbank.assessment.TestOutcome;
import org.werkbank.identity.web.Viewer;

/** How the last test went. For the learner alone. */
@Named
@RequestScoped
public class TestResultPage {
  @Inject ThisTest test;
  @Inject CertificateTests tests;
  @Inject Viewer viewer;

  private TestOutcome outcome;

  /**
   * Points of one course.
   *
   * @param bricks one for each question
   */
  public record CoursePoints(
      String code, String title, String points, String total, List<Brick> bricks) {}

  /** One question in the bar of its course. */
  public record Brick(String left, String width, String look) {}

  /** What to look at again. */
  public record Topic(String title, String code, String address) {}

  /** An exercise of the test. */
  public record Exercise(String title, boolean passed) {}

  private TestOutcome outcome() {
    if (outcome == null) outcome = tests.outcome(test.last(), test.person(), test.plan());
    return outcome;
  }

  public boolean isPassed() {
    return outcome() instanceof TestOutcome.Passed;
  }

  public List<CoursePoints> getCourses() {
    return outcome().breakdown().courses().stream().map(this::points).toList();
  }

  private CoursePoints points(TestOutcome.CoursePoints course) {
    String title = course.title().in(viewer.getLanguage());
    return new CoursePoints(
        course.code(), title, number(course.points()), number(course.total()), bricks(course));
  }

  private static List<Brick> bricks(TestOutcome.CoursePoints course) {
    double step = 100.0 / course.total();
    return IntStream.range(0, course.total())
        .mapToObj(
            i ->
                new Brick(
                    String.valueOf(i * step + 0.4),
                    String.valueOf(step - 0.8),
                    look(course.points() - i)))
        .toList();
  }

  private static String look(double left) {
    if (left >= 1) return "b-ink";
    return left > 0 ? "b-mute" : "b-bg";
  }

  public List<Topic> getTopics() {
    if (!(outcome() instanceof TestOutcome.NotYet notYet)) return List.of();
    return notYet.repeat().stream()
        .map(
            repeat ->
                new Topic(
                    repeat.topic().in(viewer.getLanguage()),
                    repeat.code(),
                    "/courses/" + repeat.slug() + "/" + repeat.unit()))
        .toList();
  }

  public List<Exercise> getExercises() {
    return outcome().breakdown().exercises().stream()
        .map(exercise -> new Exercise(exercise.title().in(viewer.getLanguage()), exercise.passed()))
        .toList();
  }

  public boolean isMustMissed() {
    return outcome().breakdown().mustMissed();
  }

  public String getMust() {
    TestOutcome.Breakdown breakdown = outcome().breakdown();
    return viewer.texts().say("assessment.result.mustOf", breakdown.mustRight(), breakdown.must());
  }

  /** Points in one sentence. */
  public String getPoints() {
    TestOutcome.Breakdown breakdown = outcome().breakdown();
    return viewer
        .texts()
        .say("assessment.result.points", breakdown.points(), breakdown.total(), breakdown.mark());
  }

  private String number(double value) {
    return NumberFormat.getInstance(viewer.getLanguage().locale()).format(value);
  }

  public String getReview() {
    return test.at("review");
  }

  public String getStart() {
    return test.start();
  }

  public String getCertificate() {
    return "/certificates";
  }

  public String getCode() {
    return test.plan().programme();
  }

  public String getTitle() {
    return test.title();
  }
}
