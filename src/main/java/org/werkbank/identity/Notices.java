package org.werkbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The privacy notice everybody is shown before they come in for the first time, and again when it
 * has changed (Art. 13 GDPR; curriculum B-14). It is information, not consent.
 */
@ApplicationScoped
public class Notices {
  private EntityManager em;
  private Clock clock;
  private int version;

  protected Notices() {}

  /**
   * @param version of the notice that holds now; 0 if the company shows it elsewhere
   */
  @Inject
  public Notices(
      EntityManager em,
      Clock clock,
      @ConfigProperty(name = "werkbank.identity.notice.version") int version) {
    this.em = em;
    this.clock = clock;
    this.version = version;
  }

  /** The version that holds now. */
  public int version() {
    return version;
  }

  /** Whether this person has yet to be shown what holds now. */
  public boolean isNewTo(UUID person) {
    return version > 0 && times(person) == 0;
  }

  /** This person was shown what holds now. */
  @Transactional
  public void shown(UUID person) {
    if (!isNewTo(person)) return;
    em.flush();
    em.createNativeQuery("insert into notice_seen (person_id, version, seen_at) values (?, ?, ?)")
        .setParameter(1, person)
        .setParameter(2, version)
        .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private long times(UUID person) {
    Number count =
        (Number)
            em.createNativeQuery(
                    "select count(*) from notice_seen where person_id = ? and version = ?")
                .setParameter(1, person)
                .setParameter(2, version)
                .getSingleResult();
    return count.longValue();
  }
}
