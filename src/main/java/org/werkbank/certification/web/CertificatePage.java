package org.werkbank.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.werkbank.certification.CertificateQueries;
import org.werkbank.certification.Certificates;
import org.werkbank.certification.IssuedCertificate;
import org.werkbank.certification.Papers;
import org.werkbank.certification.Programmes;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.web.Address;

/**
 * One certificate of one's own: its picture, its files, what others see of it, and taking it back.
 */
@Named
@RequestScoped
public class CertificatePage {
  @Inject CertificateQueries certificates;
  @Inject Certificates service;
  @Inject Papers papers;
  @Inject Address address;
  @Inject Viewer viewer;
  @Inject Days days;

  private IssuedCertificate one;

  @PostConstruct
  void load() {
    one =
        certificates
            .issued(address.id("id"), viewer.personId())
            .orElseThrow(() -> new NotFound("problem.certification.notFound"));
  }

  /** Takes it back, after the question was answered with yes. */
  public String withdraw() {
    service.withdraw(one.id(), viewer.personId());
    return "/certificates/" + one.id();
  }

  public SafeHtml getPicture() {
    return papers.picture(one, viewer.getLanguage());
  }

  public String getCode() {
    return one.programme();
  }

  public String getTitle() {
    return Programmes.then(one.programmeSource()).title().in(viewer.getLanguage());
  }

  public String getHolder() {
    return one.holderName();
  }

  public String getUntil() {
    return days.day(one.validUntil());
  }

  public boolean isRevoked() {
    return one.revokedAt() != null;
  }

  public boolean isExpired() {
    return !isRevoked() && one.validUntil().isBefore(days.now());
  }

  public boolean isValid() {
    return !isRevoked() && !isExpired();
  }

  public String getRevokedOn() {
    return days.day(one.revokedAt());
  }

  /** Address of this page; its files lie below. */
  public String getAddress() {
    return "/certificates/" + one.id();
  }

  public String getVerification() {
    return "/v/" + one.id();
  }

  /** Whether the question is asked. */
  public boolean isAsking() {
    return isValid() && address.query("withdraw").isPresent();
  }
}
