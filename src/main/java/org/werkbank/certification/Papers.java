package org.werkbank.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.werkbank.certification.badge.BadgePicture;
import org.werkbank.certification.badge.IssuerKey;
import org.werkbank.certification.paper.Paper;
import org.werkbank.certification.paper.PaperPdf;
import org.werkbank.certification.paper.Sheet;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.text.Dates;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;

/** The forms in which a holder takes a certificate along. Made when asked for, never stored. */
@ApplicationScoped
public class Papers {
  private Issuer issuer;
  private Clock clock;
  private String country;

  protected Papers() {}

  /**
   * Papers of an issuer.
   *
   * @param country two letters, for example {@code DE}
   */
  @Inject
  public Papers(
      Issuer issuer,
      Clock clock,
      @ConfigProperty(name = "werkbank.certification.country") String country) {
    this.issuer = issuer;
    this.clock = clock;
    this.country = country;
  }

  /** One page A4. */
  public byte[] pdf(IssuedCertificate certificate, Language language) {
    return PaperPdf.of(
        paper(certificate), language, badge(certificate, language), certificate.awardedAt());
  }

  /** The same page as markup. */
  public SafeHtml picture(IssuedCertificate certificate, Language language) {
    return new Sheet(paper(certificate), language).picture();
  }

  /** The signed credential, exactly as issued. */
  public String badge(IssuedCertificate certificate, Language language) {
    return language == Language.DE ? certificate.badgeDe() : certificate.badgeEn();
  }

  /** A small drawing with the signed credential inside. */
  public String bakedBadge(IssuedCertificate certificate, Language language) {
    String title = Programmes.then(certificate.programmeSource()).title().in(language);
    String until = Dates.day(day(certificate.validUntil()), language);
    return BadgePicture.baked(
        certificate.programme(),
        title,
        issuerName(certificate),
        until,
        badge(certificate, language));
  }

  private Paper paper(IssuedCertificate certificate) {
    Programme programme = Programmes.then(certificate.programmeSource());
    return new Paper(
        certificate.holderName(),
        issuerName(certificate),
        countryName(),
        programme.code(),
        programme.version(),
        programme.title(),
        day(certificate.awardedAt()),
        day(certificate.validUntil()),
        programme.hours(),
        programme.outcomes().stream()
            .map(one -> new Paper.Outcome(one.competence(), one.text()))
            .toList(),
        programme.level(),
        programme.assessment(),
        programme.quality(),
        certificate.supervised(),
        programme.law(),
        new Text(certificate.noteDe(), certificate.noteEn()),
        issuer.profile().verificationAddress(certificate.id()),
        number(certificate),
        IssuerKey.fingerprint(certificate.keyId()));
  }

  /** The name under which it was signed, also when the company is called otherwise today. */
  private static String issuerName(IssuedCertificate certificate) {
    try (JsonReader reader = Json.createReader(new StringReader(certificate.badgeDe()))) {
      JsonObject badge = reader.readObject();
      return badge.getJsonObject("issuer").getString("name");
    }
  }

  private Text countryName() {
    Locale place = new Locale.Builder().setRegion(country).build();
    return new Text(
        place.getDisplayCountry(Language.DE.locale()),
        place.getDisplayCountry(Language.EN.locale()));
  }

  private String number(IssuedCertificate certificate) {
    String id = certificate.id().toString();
    int year = day(certificate.awardedAt()).getYear();
    return certificate.programme()
        + "-"
        + year
        + "-"
        + id.substring(id.length() - 8).toUpperCase(Locale.ROOT);
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }
}
