package org.werkbank.certification;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.werkbank.certification.badge.HolderName;
import org.werkbank.platform.text.Text;

/**
 * A certificate before it is signed: everything is fixed.
 *
 * @param id of the certificate and of its German badge
 * @param badgeEnId of its English badge
 * @param courseVersions ids of the course versions, separated by spaces
 * @param validUntil last second of the last day in the company's time zone
 * @param note what it says about the law
 */
record Draft(
    UUID id,
    UUID badgeEnId,
    UUID subjectId,
    UUID testId,
    UUID personId,
    Programme programme,
    String courseVersions,
    Instant awardedAt,
    Instant validUntil,
    String holderName,
    String salt,
    Text note) {

  static Draft of(
      UUID testId,
      UUID personId,
      String name,
      Programme programme,
      String versions,
      Instant now,
      ZoneId zone,
      Text note) {
    Instant awarded = now.truncatedTo(ChronoUnit.SECONDS);
    return new Draft(
        UuidCreator.getTimeOrderedEpoch(),
        UuidCreator.getTimeOrderedEpoch(),
        UUID.randomUUID(),
        testId,
        personId,
        programme,
        versions,
        awarded,
        end(awarded, programme.validity(), zone),
        name,
        HolderName.newSalt(),
        note);
  }

  private static Instant end(Instant awarded, int months, ZoneId zone) {
    LocalTime lastSecond = LocalTime.of(23, 59, 59);
    return awarded
        .atZone(zone)
        .toLocalDate()
        .plusMonths(months)
        .atTime(lastSecond)
        .atZone(zone)
        .toInstant();
  }

  String nameHash() {
    return HolderName.tolerantHash(holderName, salt);
  }
}
