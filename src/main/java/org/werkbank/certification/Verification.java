package org.werkbank.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.werkbank.certification.badge.HolderName;
import org.werkbank.platform.problem.NotFound;

/** Answers people who hold a paper in their hands and know nobody here. */
@ApplicationScoped
public class Verification {
  private CertificateQueries certificates;
  private NameTries tries;

  protected Verification() {}

  @Inject
  public Verification(CertificateQueries certificates, NameTries tries) {
    this.certificates = certificates;
    this.tries = tries;
  }

  /**
   * Compares a typed name with the salted hash.
   *
   * @param address where the question comes from, only to slow down guessing; not stored
   * @throws NotFound if there is no such certificate
   */
  public NameAnswer compare(UUID certificate, String name, String address) {
    PublicCertificate found =
        certificates
            .visible(certificate)
            .orElseThrow(() -> new NotFound("problem.certification.notFound"));
    NameTries.Try used = tries.use(certificate, address);
    if (!used.delay().isZero()) return new NameAnswer.TooMany(used.delay());
    boolean same = HolderName.tolerantHash(name, found.nameSalt()).equals(found.nameHash());
    return same ? new NameAnswer.Matches(used.left()) : new NameAnswer.Differs(used.left());
  }
}
