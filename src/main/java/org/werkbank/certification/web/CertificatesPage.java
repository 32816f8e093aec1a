package org.werkbank.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.werkbank.assessment.CertificateTests;
import org.werkbank.assessment.Standing;
import org.werkbank.assessment.TestPlan;
import org.werkbank.certification.CertificateQueries;
import org.werkbank.certification.Issuing;
import org.werkbank.certification.MyCertificate;
import org.werkbank.certification.Programme;
import org.werkbank.certification.ProgrammeTests;
import org.werkbank.certification.Programmes;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.text.Language;

/** What one holds, and what is missing for more. */
@Named
@RequestScoped
public class CertificatesPage {
  @Inject CertificateQueries certificates;
  @Inject CertificateTests tests;
  @Inject ProgrammeTests plans;
  @Inject Programmes programmes;
  @Inject Issuing issuing;
  @Inject Viewer viewer;
  @Inject Days days;

  private List<Held> held;
  private List<Offered> offered;

  /**
   * A certificate.
   *
   * @param until a sentence; empty if it was taken back
   */
  public record Held(
      String address,
      String code,
      String title,
      String until,
      String tone,
      String icon,
      String state) {}

  /**
   * A programme.
   *
   * @param button where to go on; empty while courses are missing
   */
  public record Offered(
      String code,
      String title,
      String summary,
      String state,
      List<Open> open,
      String address,
      String button) {}

  /** A course that is not completed yet. */
  public record Open(String address, String code, String title) {}

  @PostConstruct
  void load() {
    Language language = viewer.getLanguage();
    Set<String> settled = settled();
    offered =
        programmes.all().stream()
            .filter(programme -> !settled.contains(programme.code()))
            .flatMap(programme -> offered(programme, language).stream())
            .toList();
    held = certificates.of(viewer.personId()).stream().map(this::held).toList();
  }

  /** Programmes with nothing to do. */
  private Set<String> settled() {
    return certificates.of(viewer.personId()).stream()
        .filter(one -> one.isSettledAt(days.now()))
        .map(MyCertificate::programme)
        .collect(Collectors.toSet());
  }

  private Held held(MyCertificate one) {
    String title = programmes.of(one.programme()).map(this::title).orElse(one.programme());
    String until = viewer.texts().say("certification.list.until", days.day(one.validUntil()));
    String address = "/certificates/" + one.id();
    if (one.isValidAt(days.now()))
      return new Held(address, one.programme(), title, until, "s-ok", "check", say("valid"));
    if (one.revokedAt() == null)
      return new Held(address, one.programme(), title, until, "s-none", "clock", say("expired"));
    return new Held(address, one.programme(), title, "", "s-none", "cross", say("revoked"));
  }

  private Optional<Offered> offered(Programme programme, Language language) {
    Optional<TestPlan> plan = plans.plan(programme.code(), viewer.personId());
    if (plan.isEmpty()) return Optional.empty();
    Standing standing = tests.standing(viewer.personId(), plan.get());
    String address = "/certificates/" + programme.code() + "/test";
    if (standing instanceof Standing.Passed passed) {
      issueIfMissing(passed.form(), programme);
      return Optional.empty();
    }
    if (standing instanceof Standing.NotYet notYet) {
      List<Open> open =
          notYet.missing().stream()
              .map(one -> new Open("/courses/" + one.slug(), one.code(), one.title().in(language)))
              .toList();
      return Optional.of(offered(programme, say("notYet"), open, "", ""));
    }
    if (standing instanceof Standing.Running) {
      return Optional.of(offered(programme, say("running"), List.of(), address, say("goOn")));
    }
    if (standing instanceof Standing.MustWait wait) {
      String state =
          viewer
              .texts()
              .say("certification.list.wait", days.day(wait.until()), days.time(wait.until()));
      return Optional.of(offered(programme, state, List.of(), address, say("look")));
    }
    return Optional.of(offered(programme, say("mayStart"), List.of(), address, say("start")));
  }

  /** The server may have stopped between the test and its certificate. */
  private void issueIfMissing(UUID test, Programme programme) {
    issuing.issue(test, viewer.personId(), programme.code());
  }

  private Offered offered(
      Programme programme, String state, List<Open> open, String address, String button) {
    String summary = programme.summary().in(viewer.getLanguage());
    return new Offered(programme.code(), title(programme), summary, state, open, address, button);
  }

  private String title(Programme programme) {
    return programme.title().in(viewer.getLanguage());
  }

  private String say(String state) {
    return viewer.texts().say("certification.list." + state);
  }

  public List<Held> getHeld() {
    return held;
  }

  public List<Offered> getOffered() {
    return offered;
  }

  public boolean isNothing() {
    return held.isEmpty();
  }
}
