package org.werkbank.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.werkbank.assessment.CertificateTests;
import org.werkbank.assessment.Standing;
import org.werkbank.assessment.TestPlan;
import org.werkbank.certification.CertificateQueries;
import org.werkbank.certification.Gaps;
import org.werkbank.certification.Issuing;
import org.werkbank.certification.Programme;
import org.werkbank.certification.ProgrammeTests;
import org.werkbank.certification.Programmes;
import org.werkbank.certification.Validity;
import org.werkbank.identity.web.Viewer;

/** The certificates one can work towards, and what is missing for each, in the viewer's words. */
@RequestScoped
public class Offers {
  @Inject CertificateTests tests;
  @Inject ProgrammeTests plans;
  @Inject Programmes programmes;
  @Inject Gaps gaps;
  @Inject Issuing issuing;
  @Inject CertificateQueries certificates;
  @Inject Viewer viewer;
  @Inject Days days;

  /**
   * A programme.
   *
   * @param button where to go on; empty while courses, certificates or texts of the company are
   *     missing
   */
  public record Offer(
      String code, String title, String state, List<Open> open, String address, String button) {}

  /** A course that is not completed yet, or a certificate that has to be valid first. */
  public record Open(String address, String code, String title) {}

  /** Offers of the programmes that can be tested today and have something to do. */
  public List<Offer> open() {
    return programmes.all().stream()
        .filter(programme -> !settled(programme))
        .flatMap(programme -> offer(programme).stream())
        .toList();
  }

  private boolean settled(Programme programme) {
    return certificates
        .validity(viewer.personId(), programme)
        .filter(one -> one.phase() == Validity.Phase.VALID)
        .isPresent();
  }

  private Optional<Offer> offer(Programme programme) {
    return plans
        .outline(programme.code(), viewer.personId())
        .flatMap(plan -> offer(programme, plan));
  }

  private Optional<Offer> offer(Programme programme, TestPlan plan) {
    Standing standing = tests.standing(viewer.personId(), plan);
    String address = "/certificates/" + programme.code() + "/test";
    if (standing instanceof Standing.Running) {
      return Optional.of(offer(programme, say("running"), List.of(), address, say("goOn")));
    }
    String missing = gaps.said(programme, viewer.texts());
    if (!missing.isEmpty()) {
      return Optional.of(offer(programme, say("gaps", missing), List.of(), "", ""));
    }
    if (standing instanceof Standing.Passed passed) {
      // The server may have stopped between the test and its certificate.
      issuing.issue(passed.form(), viewer.personId(), programme.code());
      return Optional.empty();
    }
    if (standing instanceof Standing.NotYet notYet) {
      List<Open> open = notYet.missing().stream().map(this::open).toList();
      return Optional.of(offer(programme, say("notYet"), open, "", ""));
    }
    if (standing instanceof Standing.MustWait wait) {
      String state = say("wait", days.day(wait.until()), days.time(wait.until()));
      return Optional.of(offer(programme, state, List.of(), address, say("look")));
    }
    String may = plan.renewal() ? "mayRenew" : "mayStart";
    return Optional.of(offer(programme, say(may), List.of(), address, say("start")));
  }

  private Open open(TestPlan.Missing one) {
    return new Open(one.address(), one.code(), one.title().in(viewer.getLanguage()));
  }

  private Offer offer(
      Programme programme, String state, List<Open> open, String address, String button) {
    String title = programme.title().in(viewer.getLanguage());
    return new Offer(programme.code(), title, state, open, address, button);
  }

  private String say(String what, Object... values) {
    return viewer.texts().say("certification.list." + what, values);
  }
}
