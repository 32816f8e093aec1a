package org.werkbank.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.werkbank.assessment.CertificateTests;
import org.werkbank.assessment.Repeat;
import org.werkbank.assessment.Standing;
import org.werkbank.assessment.TestPlan;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.text.Dates;
import org.werkbank.platform.web.Sent;

/** Before the test: what counts, what others see, and the way in. */
@Named
@RequestScoped
public class CertificateTestPage {
  @Inject ThisTest test;
  @Inject CertificateTests tests;
  @Inject Viewer viewer;
  @Inject Sent sent;
  @Inject Clock clock;

  /** Where something is learned. */
  public record Place(String code, String title, String address) {}

  @PostConstruct
  void open() {
    test.mayBegin();
  }

  /** Whoever presses twice is in the test already: the second press leads into it, too. */
  public String enter() {
    return sent.isPost() && test.isRunning() ? getGoOn() : null;
  }

  /** Begins the test and opens its first question. */
  public String start() {
    tests.start(test.person(), test.plan());
    return test.at(1);
  }

  public String getCode() {
    return test.plan().programme();
  }

  public String getTitle() {
    return test.title();
  }

  /** Which of the five ways this page can look: missing, may-start, running, waiting or passed. */
  public String getState() {
    Standing standing = test.standing();
    if (standing instanceof Standing.NotYet) return "missing";
    if (standing instanceof Standing.Running) return "running";
    if (standing instanceof Standing.MustWait) return "waiting";
    return standing instanceof Standing.Passed ? "passed" : "may-start";
  }

  /** What the test consists of and what counts, one sentence each. */
  public List<String> getRules() {
    TestPlan plan = test.plan();
    return List.of(
        viewer.texts().say("assessment.test.rule.questions", plan.items(), plan.mark()),
        viewer.texts().say("assessment.test.rule.must", plan.must()),
        exercises(plan),
        viewer.texts().say("assessment.test.rule.time"),
        viewer.texts().say("assessment.test.rule.again"));
  }

  private String exercises(TestPlan plan) {
    String names =
        plan.possible().stream()
            .map(one -> one.title().in(viewer.getLanguage()))
            .map(title -> viewer.texts().say("assessment.test.rule.exerciseName", title))
            .collect(Collectors.joining(", "));
    return plan.lot().isDrawn()
        ? viewer.texts().say("assessment.test.rule.lot", plan.lot().drawn(), names)
        : viewer.texts().say("assessment.test.rule.exercises", plan.lot().drawn(), names);
  }

  /** Whether it is the shorter test that renews a certificate. */
  public boolean isRenewal() {
    return test.plan().renewal();
  }

  /** What has to be done first: courses, and the certificate of another programme. */
  public List<Place> getMissing() {
    if (!(test.standing() instanceof Standing.NotYet notYet)) return List.of();
    return notYet.missing().stream()
        .map(one -> new Place(one.code(), one.title().in(viewer.getLanguage()), one.address()))
        .toList();
  }

  /** Units whose repetition opens the test sooner. */
  public List<Place> getRepeat() {
    if (!(test.standing() instanceof Standing.MustWait wait)) return List.of();
    return wait.repeat().stream().map(this::place).toList();
  }

  private Place place(Repeat repeat) {
    String title = repeat.topic().in(viewer.getLanguage());
    return new Place(repeat.code(), title, "/courses/" + repeat.slug() + "/" + repeat.unit());
  }

  /** When the next try may begin, in words. */
  public String getUntil() {
    Instant until =
        test.standing() instanceof Standing.MustWait wait ? wait.until() : clock.instant();
    return Dates.appointment(until.atZone(clock.getZone()), viewer.getLanguage());
  }

  /** Words on how far one is. */
  public String getProgress() {
    if (!(test.standing() instanceof Standing.Running running)) return "";
    return viewer.texts().say("assessment.test.answered", running.answered(), running.total());
  }

  /** Where one goes on: the first open question, or handing in. */
  public String getGoOn() {
    if (!(test.standing() instanceof Standing.Running running)) return test.start();
    return running.next() == 0 ? test.at("hand-in") : test.at(running.next());
  }

  public String getResult() {
    return test.at("result");
  }
}
