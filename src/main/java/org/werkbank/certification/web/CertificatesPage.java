package org.werkbank.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.werkbank.certification.CertificateQueries;
import org.werkbank.certification.MyCertificate;
import org.werkbank.certification.Programmes;
import org.werkbank.identity.web.Viewer;

/** What one holds, and what is missing for more. */
@Named
@RequestScoped
public class CertificatesPage {
  @Inject CertificateQueries certificates;
  @Inject Programmes programmes;
  @Inject Offers offers;
  @Inject Viewer viewer;
  @Inject Days days;

  private List<Held> held;
  private List<Offers.Offer> offered;

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

  /** Looks at the offers first: that may bring a certificate which is due. */
  @PostConstruct
  void load() {
    offered = offers.open();
    held = certificates.of(viewer.personId()).stream().map(this::held).toList();
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

  public List<Offers.Offer> getOffered() {
    return offered;
  }

  public boolean isNothing() {
    return held.isEmpty();
  }
}
