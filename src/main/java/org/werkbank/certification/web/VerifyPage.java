package org.werkbank.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.certification.CertificateQueries;
import org.werkbank.certification.Issuer;
import org.werkbank.certification.NameAnswer;
import org.werkbank.certification.Programmes;
import org.werkbank.certification.PublicCertificate;
import org.werkbank.certification.Verification;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Sent;

/** For whoever holds a paper: is it genuine, does it count today, is it this person's? No name, no session, no trace. */
@Named
@RequestScoped
public class VerifyPage {
  private static final String PLACE = "/v/";
  private static final int MINUTE = 60;

  @Inject HttpServletRequest request;
  @Inject CertificateQueries certificates;
  @Inject Verification verification;
  @Inject Issuer issuer;
  @Inject Address address;
  @Inject Viewer viewer;
  @Inject Sent sent;
  @Inject Days days;

  private Optional<PublicCertificate> found = Optional.empty();
  private NameAnswer answer;

  /** An id that was never given out and a text that is no id look the same. */
  @PostConstruct
  void load() {
    String id = isAsked() ? address.part("id") : "";
    if (id.matches("[0-9a-fA-F-]{36}")) found = certificates.visible(UUID.fromString(id));
  }

  /** Compares the typed name. */
  public String compare() {
    answer = verification.compare(found.map(PublicCertificate::id).orElseGet(UUID::randomUUID), getName(), request.getRemoteAddr());
    return null;
  }

  /** Whether the address names a certificate; else only a file can be checked. */
  public boolean isAsked() {
    return address.path().startsWith(PLACE);
  }

  public boolean isKnown() {
    return found.isPresent();
  }

  /** valid, expired, revoked or unknown. */
  private String status() {
    return found.map(one -> one.statusAt(days.now()).name().toLowerCase(java.util.Locale.ROOT)).orElse("unknown");
  }

  public String getStatus() {
    return viewer.texts().say("certification.verify." + status());
  }

  public String getMeaning() {
    return viewer.texts().say("certification.verify." + status() + ".means");
  }

  public String getLook() {
    return "v-" + status();
  }

  public String getIcon() {
    return switch (status()) {
      case "valid" -> "check";
      case "expired" -> "clock";
      case "revoked" -> "cross";
      default -> "info";
    };
  }

  public String getChecked() {
    return viewer.texts().say("certification.verify.checked", days.day(days.now()), days.time(days.now()));
  }

  public String getCode() {
    return found.orElseThrow().programme();
  }

  public String getTitle() {
    return Programmes.then(found.orElseThrow().programmeSource()).title().in(viewer.getLanguage());
  }

  public String getIssuer() {
    return issuer.profile().name();
  }

  public String getFrom() {
    return days.day(found.orElseThrow().awardedAt());
  }

  public String getUntil() {
    return days.day(found.orElseThrow().validUntil());
  }

  public String getSupervision() {
    String key = found.orElseThrow().supervised() ? "supervised" : "unsupervised";
    return viewer.texts().say("certification.paper." + key);
  }

  public UUID getNumber() {
    return found.orElseThrow().id();
  }

  public String getName() {
    return sent.text("name");
  }

  public boolean isMatching() {
    return answer instanceof NameAnswer.Matches;
  }

  public boolean isDiffering() {
    return answer instanceof NameAnswer.Differs;
  }

  public boolean isTooMany() {
    return answer instanceof NameAnswer.TooMany;
  }

  /** How many tries are left, or how long to wait. */
  public String getLeft() {
    if (answer instanceof NameAnswer.Matches matches) return viewer.texts().say("certification.verify.left", matches.left());
    if (answer instanceof NameAnswer.Differs differs) return viewer.texts().say("certification.verify.left", differs.left());
    long minutes = answer instanceof NameAnswer.TooMany many ? 1 + many.remaining().toSeconds() / MINUTE : 0;
    return viewer.texts().say("certification.verify.wait", minutes);
  }
}
