package org.werkbank.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.certification.badge.IssuerProfile;

/**
 * Reads certificates. For many people at once, join the table {@code holding} or ask {@link
 * #standings}.
 */
@ApplicationScoped
public class CertificateQueries {
  private EntityManager em;
  private Clock clock;

  protected CertificateQueries() {}

  @Inject
  public CertificateQueries(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** Everything a person was given, newest first. */
  public List<MyCertificate> of(UUID person) {
    return em.createQuery(
            """
            select new org.werkbank.certification.MyCertificate(
              c.id, c.programme, c.awardedAt, c.firstAwardedAt, c.validUntil, c.revokedAt)
            from Certificate c where c.personId = :person order by c.awardedAt desc, c.id
            """,
            MyCertificate.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** How long a person's certificate of a programme holds; empty if they have none. */
  public Optional<Validity> validity(UUID person, Programme programme) {
    return Validity.of(of(person), programme, clock.instant(), clock.getZone());
  }

  /** One certificate of this person; empty if it is not theirs. */
  public Optional<IssuedCertificate> issued(UUID id, UUID person) {
    return em.createQuery(
            """
            select new org.werkbank.certification.IssuedCertificate(
              c.id, c.programme, c.programmeVersion, c.programmeSource, c.awardedAt, c.validUntil, c.holderName, c.supervised,
              c.keyId, c.badgeDe, c.badgeEn, c.noteDe, c.noteEn, c.revokedAt)
            from Certificate c where c.id = :id and c.personId = :person
            """,
            IssuedCertificate.class)
        .setParameter("id", id)
        .setParameter("person", person)
        .getResultStream()
        .findFirst();
  }

  /** What everybody may see; empty for an id that was never given out. */
  public Optional<PublicCertificate> visible(UUID id) {
    return em.createQuery(
            """
            select new org.werkbank.certification.PublicCertificate(
              c.id, c.programme, c.programmeSource, c.awardedAt, c.validUntil, c.supervised, c.nameSalt, c.nameHash, c.revokedAt)
            from Certificate c where c.id = :id
            """,
            PublicCertificate.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Whether a credential was taken back. */
  public boolean isRevoked(UUID credential) {
    return em.find(Revocation.class, credential) != null;
  }

  /** Every line of the revocation list, oldest first. */
  public List<IssuerProfile.Revocation> revocations() {
    return em.createQuery(
            "select r.credentialId, r.reason from Revocation r order by r.revokedAt, r.credentialId",
            Object[].class)
        .getResultStream()
        .map(row -> new IssuerProfile.Revocation((UUID) row[0], ((RevocationReason) row[1]).code()))
        .toList();
  }

  /**
   * The standings of the people on one page of a list, in one query. Whoever is missing in the
   * answer has none: not present, whatever the reason.
   */
  public List<PersonStanding> standings(Collection<UUID> people) {
    if (people.isEmpty()) return List.of();
    return em.createQuery(
            """
            select h.key.personId, h.key.programme, h.validUntil from Holding h
            where h.key.personId in :people and h.validUntil >= :now
            order by h.key.personId, h.key.programme
            """,
            Object[].class)
        .setParameter("people", people)
        .setParameter("now", clock.instant())
        .getResultStream()
        .map(this::standing)
        .toList();
  }

  private PersonStanding standing(Object[] row) {
    Instant until = (Instant) row[2];
    return new PersonStanding((UUID) row[0], (String) row[1], Standing.of(until, clock), until);
  }
}
