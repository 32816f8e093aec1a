package org.werkbank.certification;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.certification.badge.HolderName;
import org.werkbank.platform.text.Text;

/**
 * A certificate before it is signed: everything is fixed.
 *
 * @param id of the certificate and of its German badge
 * @param badgeEnId of its English badge
 * @param courseVersions ids of the course versions, separated by spaces
 * @param firstAwardedAt when the first of an unbroken row was awarded
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
    Instant firstAwardedAt,
    Instant validUntil,
    String holderName,
    String salt,
    Text note) {

  /**
   * Who gets it.
   *
   * @param everySixMonths whether the shorter validity is theirs, if the programme has one
   */
  record Holder(UUID person, String name, boolean everySixMonths) {}

  /**
   * A certificate that is awarded now.
   *
   * @param before the person's certificate of the same programme until now
   */
  static Draft of(
      UUID testId,
      Holder holder,
      Programme programme,
      String versions,
      Optional<Validity> before,
      Instant now,
      ZoneId zone,
      Text note) {
    Instant awarded = now.truncatedTo(ChronoUnit.SECONDS);
    int months = programme.months(holder.everySixMonths());
    return new Draft(
        UuidCreator.getTimeOrderedEpoch(),
        UuidCreator.getTimeOrderedEpoch(),
        UUID.randomUUID(),
        testId,
        holder.person(),
        programme,
        versions,
        awarded,
        before
            .filter(old -> old.phase() != Validity.Phase.OVER)
            .map(Validity::firstAwarded)
            .orElse(awarded),
        before
            .map(old -> old.next(awarded, months, zone))
            .orElseGet(
                () -> Validity.endOf(LocalDate.ofInstant(awarded, zone).plusMonths(months), zone)),
        holder.name(),
        HolderName.newSalt(),
        note);
  }

  String nameHash() {
    return HolderName.tolerantHash(holderName, salt);
  }
}
