package org.werkbank.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.werkbank.certification.CertificateQueries;
import org.werkbank.certification.MyCertificate;
import org.werkbank.certification.Programme;
import org.werkbank.certification.Programmes;
import org.werkbank.identity.web.Viewer;

/** What one holds, and what is missing for more. */
@Named
@RequestScoped
public class CertificatesPage {
  @Inject CertificateQueries certificates;
  @Inject Programmes programmes;
  @Inject Offers offers;
  @Inject MyWay ways;
  @Inject Viewer viewer;
  @Inject Days days;

  private List<Held> held;
  private List<Row> rows;

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
   * A programme, what is to be known about it, and what is to do.
   *
   * @param offer empty if there is nothing to do
   */
  public record Row(
      String code,
      String title,
      String summary,
      List<WayFacts.Fact> facts,
      List<Offers.Offer> offer) {}

  /** Looks at the offers first: that may bring a certificate which is due. */
  @PostConstruct
  void load() {
    List<Offers.Offer> offered = offers.open();
    rows = ways.goals().stream().map(goal -> row(goal, offered)).toList();
    held = certificates.of(viewer.personId()).stream().map(this::held).toList();
  }

  private Row row(MyWay.Goal goal, List<Offers.Offer> offered) {
    Programme programme = goal.programme();
    return new Row(
        programme.code(),
        programme.title().in(viewer.getLanguage()),
        programme.summary().in(viewer.getLanguage()),
        ways.facts(goal),
        offered.stream().filter(offer -> offer.code().equals(programme.code())).toList());
  }

  private Held held(MyCertificate one) {
    String title =
        programmes
            .of(one.programme())
            .map(programme -> programme.title().in(viewer.getLanguage()))
            .orElse(one.programme());
    String until = viewer.texts().say("certification.list.until", days.day(one.validUntil()));
    String address = "/certificates/" + one.id();
    if (one.isValidAt(days.now()))
      return new Held(address, one.programme(), title, until, "s-ok", "check", say("valid"));
    if (one.revokedAt() == null)
      return new Held(address, one.programme(), title, until, "s-none", "clock", say("expired"));
    return new Held(address, one.programme(), title, "", "s-none", "cross", say("revoked"));
  }

  private String say(String state) {
    return viewer.texts().say("certification.list." + state);
  }

  public List<Held> getHeld() {
    return held;
  }

  public List<Row> getRows() {
    return rows;
  }

  public boolean isNothing() {
    return held.isEmpty();
  }
}
