package org.werkbank.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.werkbank.certification.badge.Badge;
import org.werkbank.identity.Accounts;
import org.werkbank.platform.text.Language;

/** Turns a passed test into a signed certificate. Signing happens outside any transaction. */
@ApplicationScoped
public class Issuing {
  private Programmes programmes;
  private Accounts accounts;
  private ProgrammeTests tests;
  private Achievements achievements;
  private Issuer issuer;
  private Certificates certificates;
  private LegalNote note;
  private CertificateQueries queries;
  private Clock clock;

  protected Issuing() {}

  @Inject
  public Issuing(
      Programmes programmes,
      Accounts accounts,
      ProgrammeTests tests,
      Achievements achievements,
      Issuer issuer,
      Certificates certificates,
      LegalNote note,
      CertificateQueries queries,
      Clock clock) {
    this.programmes = programmes;
    this.accounts = accounts;
    this.tests = tests;
    this.achievements = achievements;
    this.issuer = issuer;
    this.certificates = certificates;
    this.note = note;
    this.queries = queries;
    this.clock = clock;
  }

  /**
   * Issues the certificate of a passed test, if it is not there yet. Safe to repeat: after a stop
   * between test and certificate the next look at the certificates brings it. None is issued while
   * the company has not written what the programme needs.
   */
  public void issue(UUID testId, UUID personId, String code) {
    if (certificates.isFiled(testId)) return;
    Programme programme = programmes.of(code).orElseThrow();
    if (!tests.isOpen(programme)) return;
    String name = accounts.person(personId).orElseThrow().name();
    String versions =
        tests.versions(programme, personId).stream()
            .map(UUID::toString)
            .collect(Collectors.joining(" "));
    Instant now = clock.instant();
    Optional<Validity> before = Validity.of(queries.of(personId), programme, now, clock.getZone());
    Draft.Holder holder = new Draft.Holder(personId, name, accounts.everySixMonths(personId));
    Draft draft =
        Draft.of(testId, holder, programme, versions, before, now, clock.getZone(), note.today());
    Certificate certificate =
        new Certificate(
            draft, issuer.keyId(), badge(draft, Language.DE), badge(draft, Language.EN));
    certificates.file(certificate, testId);
  }

  private String badge(Draft draft, Language language) {
    Badge badge =
        new Badge(
            language == Language.DE ? draft.id() : draft.badgeEnId(),
            draft.subjectId(),
            draft.holderName(),
            draft.salt(),
            draft.awardedAt(),
            draft.firstAwardedAt(),
            draft.validUntil(),
            achievements.of(draft.programme(), language));
    return issuer.sign(badge, draft.awardedAt()).toString();
  }
}
