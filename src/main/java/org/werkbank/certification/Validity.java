package org.werkbank.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long a person's certificate of a programme holds, and when it can be renewed. For the eyes of
 * its holder: others see a {@link Standing}.
 *
 * @param until its last second
 * @param renewFrom begin of the first day on which the shorter test can be taken
 * @param graceEnd last second in which the shorter test can be taken
 * @param firstAwarded when the first certificate of an unbroken row was awarded
 */
public record Validity(
    Phase phase, Instant until, Instant renewFrom, Instant graceEnd, Instant firstAwarded) {
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  /** Where a certificate is in its life. */
  public enum Phase {
    VALID,
    ENDING,
    GRACE,
    OVER
  }

  /**
   * The longest certificate of a programme that was not taken back; empty if there is none.
   *
   * @param zone in which days begin
   */
  static Optional<Validity> of(
      List<MyCertificate> all, Programme programme, Instant now, ZoneId zone) {
    return all.stream()
        .filter(one -> one.programme().equals(programme.code()) && one.revokedAt() == null)
        .max(Comparator.comparing(MyCertificate::validUntil))
        .map(one -> of(one, programme.renewal(), now, zone));
  }

  private static Validity of(
      MyCertificate one, Optional<Programme.Renewal> renewal, Instant now, ZoneId zone) {
    LocalDate last = LocalDate.ofInstant(one.validUntil(), zone);
    long before = renewal.map(Programme.Renewal::from).orElse((int) Standing.SOON.toDays());
    long after = renewal.map(Programme.Renewal::grace).orElse(0);
    Instant from = last.minusDays(before).atStartOfDay(zone).toInstant();
    Instant grace = endOf(last.plusDays(after), zone);
    return new Validity(
        phase(now, from, one.validUntil(), grace),
        one.validUntil(),
        from,
        grace,
        one.firstAwardedAt());
  }

  private static Phase phase(Instant now, Instant from, Instant until, Instant grace) {
    if (now.isBefore(from)) return Phase.VALID;
    if (!now.isAfter(until)) return Phase.ENDING;
    return now.isAfter(grace) ? Phase.OVER : Phase.GRACE;
  }

  /** The last second of a day. */
  static Instant endOf(LocalDate day, ZoneId zone) {
    return day.atTime(LAST_SECOND).atZone(zone).toInstant();
  }

  /** Whether others see it as valid. */
  public boolean isHeld() {
    return phase == Phase.VALID || phase == Phase.ENDING;
  }

  /** Whether the shorter test can be taken. */
  public boolean isRenewable() {
    return phase == Phase.ENDING || phase == Phase.GRACE;
  }

  /** Until when a certificate holds that is awarded now: nobody loses days by being early. */
  Instant next(Instant awarded, int months, ZoneId zone) {
    LocalDate begin = LocalDate.ofInstant(phase == Phase.ENDING ? until : awarded, zone);
    return endOf(begin.plusMonths(months), zone);
  }
}
