package org.werkbank.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.werkbank.assessment.CertificateTests;
import org.werkbank.assessment.ExerciseStanding;
import org.werkbank.assessment.ProgrammePlans;
import org.werkbank.assessment.Standing;
import org.werkbank.assessment.TestPlan;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Sent;

/** The test this address is about, and how the viewer stands with it. */
@RequestScoped
public class ThisTest {
  @Inject Instance<ProgrammePlans> programmes;
  @Inject CertificateTests tests;
  @Inject Address address;
  @Inject Viewer viewer;
  @Inject Sent sent;

  private TestPlan plan;
  private Standing standing;

  TestPlan plan() {
    if (plan == null)
      plan =
          programmes.stream()
              .flatMap(known -> known.outline(address.part("programme"), person()).stream())
              .findFirst()
              .orElseThrow(() -> new NotFound("problem.assessment.noProgramme"));
    return plan;
  }

  Standing standing() {
    if (standing == null) standing = tests.standing(person(), plan());
    return standing;
  }

  /**
   * Whoever is in the test goes on, and whoever has passed can look at it, whatever is missing
   * since.
   *
   * @throws Conflict while nobody else may begin it
   */
  void mayBegin() {
    if (isRunning() || standing() instanceof Standing.Passed) return;
    programmes.forEach(known -> known.plan(address.part("programme"), person()));
  }

  boolean isRunning() {
    return standing() instanceof Standing.Running;
  }

  /** Whether the viewer is in the test, and what they sent, if anything, is a screen of it. */
  boolean isHere() {
    return isRunning() && (!sent.isPost() || sent.text("form").equals(running().toString()));
  }

  /**
   * The test the viewer is in and whose screen they sent.
   *
   * @throws Conflict if it is the screen of an earlier test, from another tab
   */
  UUID here() {
    if (!isHere()) throw new Conflict("problem.assessment.closed");
    return running();
  }

  /** The test the viewer is in. */
  UUID running() {
    if (standing() instanceof Standing.Running running) return running.form();
    throw new NotFound("problem.assessment.noForm");
  }

  /** The viewer's last test that is handed in. */
  UUID last() {
    return tests
        .last(person(), plan().programme())
        .orElseThrow(() -> new NotFound("problem.assessment.noForm"));
  }

  List<ExerciseStanding> exercises() {
    return tests.exercises(running(), person(), plan(), viewer.getLanguage());
  }

  UUID person() {
    return viewer.personId();
  }

  String title() {
    return plan().title().in(viewer.getLanguage());
  }

  /** What counts, in one sentence. */
  String rule() {
    return viewer
        .texts()
        .say("assessment.test.rule.short", plan().mark(), plan().items(), plan().must());
  }

  /** Address of the test's first page. */
  String start() {
    return "/certificates/" + address.part("programme") + "/test";
  }

  /** Address of one of its pages, for example {@code 3}, {@code hand-in}, {@code result}. */
  String at(Object page) {
    return start() + "/" + page;
  }
}
