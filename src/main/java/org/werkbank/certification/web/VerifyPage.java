package org.werkbank.certification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.certification.CertificateQueries;
import org.werkbank.certification.Issuer;
import org.werkbank.certification.Programmes;
import org.werkbank.certification.PublicCertificate;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Sent;

/**
 * For whoever holds a paper: is it genuine, does it count today, is it this person's? No name, no
 * session, no trace.
 */
@Named
@RequestScoped
public class VerifyPage {
  private static final String PLACE = "/v/";

  @Inject CertificateQueries certificates;
  @Inject NameCheck names;
  @Inject FileCheck files;
  @Inject Issuer issuer;
  @Inject Address address;
  @Inject Viewer viewer;
  @Inject Sent sent;
  @Inject Days days;

  private Optional<PublicCertificate> found = Optional.empty();
  private Status status;
  private NameCheck.Answer answer;
  private FileCheck.Answer file;

  /** The word above everything. */
  public record Status(String look, String icon, String word, String meaning) {}

  /** What the paper says, without the name. */
  public record Facts(
      String code,
      String title,
      String issuer,
      String from,
      String until,
      String supervision,
      UUID number) {}

  /** An id that was never given out and a text that is no id look the same. */
  @PostConstruct
  void load() {
    String id = isAsked() ? address.part("id") : "";
    if (id.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"))
      found = certificates.visible(UUID.fromString(id));
    status =
        found
            .map(one -> one.statusAt(days.now()))
            .map(this::status)
            .orElseGet(() -> status("unknown", "dash"));
  }

  private Status status(PublicCertificate.Status now) {
    return switch (now) {
      case VALID -> status("valid", "check");
      case EXPIRED -> status("expired", "clock");
      case REVOKED -> status("revoked", "cross");
    };
  }

  private Status status(String name, String icon) {
    String key = "certification.verify." + name;
    return new Status(
        "v-" + name, icon, viewer.texts().say(key), viewer.texts().say(key + ".means"));
  }

  /** Compares the typed name. */
  public String compare() {
    answer = found.map(one -> names.compare(one.id(), getName())).orElse(null);
    return null;
  }

  /** Checks a badge file. */
  public String judge() {
    file = files.judge(getBadge());
    return null;
  }

  /** Whether the address names a certificate; else only a file can be checked. */
  public boolean isAsked() {
    return address.path().startsWith(PLACE);
  }

  public boolean isKnown() {
    return found.isPresent();
  }

  public Status getStatus() {
    return status;
  }

  public String getChecked() {
    return viewer
        .texts()
        .say("certification.verify.checked", days.day(days.now()), days.time(days.now()));
  }

  /** Only of a certificate that is known. */
  public Facts getFacts() {
    PublicCertificate one = found.orElseThrow();
    String supervision =
        one.supervised() ? "certification.paper.supervised" : "certification.paper.unsupervised";
    return new Facts(
        one.programme(),
        Programmes.then(one.programmeSource()).title().in(viewer.getLanguage()),
        issuer.profile().name(),
        days.day(one.awardedAt()),
        days.day(one.validUntil()),
        viewer.texts().say(supervision),
        one.id());
  }

  public String getName() {
    return sent.text("name");
  }

  public NameCheck.Answer getAnswer() {
    return answer;
  }

  public String getBadge() {
    return sent.raw("badge");
  }

  public FileCheck.Answer getFile() {
    return file;
  }
}
