package org.werkbank.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.werkbank.platform.problem.NotFound;

/** Keeps what was issued and takes back what has to be taken back. */
@ApplicationScoped
public class Certificates {
  private EntityManager em;
  private Clock clock;
  private Event<CertificateIssued> issued;
  private Event<CertificateRevoked> revoked;

  protected Certificates() {}

  @Inject
  public Certificates(
      EntityManager em,
      Clock clock,
      Event<CertificateIssued> issued,
      Event<CertificateRevoked> revoked) {
    this.em = em;
    this.clock = clock;
    this.issued = issued;
    this.revoked = revoked;
  }

  /**
   * Files a signed certificate, in a transaction of its own: it begins when that of the test has
   * ended. Of two who file for the same test at once, the second waits and finds it done.
   *
   * @return whether it is new; a test brings one certificate, however often this is called
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean file(Certificate certificate, UUID testId) {
    em.createNativeQuery("select id from person where id = ? for update")
        .setParameter(1, certificate.personId())
        .getResultList();
    if (isFiled(testId)) return false;
    em.persist(certificate);
    hold(certificate.personId(), certificate.programme(), certificate.validUntil());
    issued.fire(
        new CertificateIssued(certificate.id(), certificate.personId(), certificate.programme()));
    return true;
  }

  /** Whether the certificate of this test is there. */
  public boolean isFiled(UUID testId) {
    return !em.createQuery("select c.id from Certificate c where c.testId = :test", UUID.class)
        .setParameter("test", testId)
        .getResultList()
        .isEmpty();
  }

  /**
   * Takes back a certificate of this person.
   *
   * @throws NotFound if it is not theirs
   * @throws org.werkbank.platform.problem.Conflict if it was taken back before
   */
  @Transactional
  public void withdraw(UUID id, UUID personId) {
    Certificate certificate = em.find(Certificate.class, id);
    if (certificate == null || !certificate.personId().equals(personId)) throw missing();
    revoke(certificate, RevocationReason.WITHDRAWN_BY_HOLDER);
  }

  /**
   * Takes back a certificate for a reason of the issuer.
   *
   * @throws NotFound if there is none with this id
   * @throws org.werkbank.platform.problem.Conflict if it was taken back before
   */
  @Transactional
  public void revoke(UUID id, RevocationReason reason) {
    Certificate certificate = em.find(Certificate.class, id);
    if (certificate == null) throw missing();
    revoke(certificate, reason);
  }

  private void revoke(Certificate certificate, RevocationReason reason) {
    Instant now = clock.instant();
    certificate.revoke(reason, now);
    em.persist(new Revocation(certificate.id(), reason, now));
    em.persist(new Revocation(certificate.badgeEnId(), reason, now));
    em.flush();
    holdTheRest(certificate.personId(), certificate.programme());
    revoked.fire(
        new CertificateRevoked(certificate.id(), certificate.personId(), certificate.programme()));
  }

  private void hold(UUID person, String programme, Instant until) {
    Holding holding = em.find(Holding.class, new Holding.Key(person, programme));
    if (holding == null) em.persist(new Holding(person, programme, until));
    else if (holding.validUntil().isBefore(until)) holding.until(until);
  }

  private void holdTheRest(UUID person, String programme) {
    List<Instant> ends =
        em.createQuery(
                """
                select c.validUntil from Certificate c
                where c.personId = :person and c.programme = :programme and c.revokedAt is null
                order by c.validUntil desc
                """,
                Instant.class)
            .setParameter("person", person)
            .setParameter("programme", programme)
            .setMaxResults(1)
            .getResultList();
    Holding holding = em.find(Holding.class, new Holding.Key(person, programme));
    if (ends.isEmpty()) em.remove(holding);
    else holding.until(ends.get(0));
  }

  private static NotFound missing() {
    return new NotFound("problem.certification.notFound");
  }
}
