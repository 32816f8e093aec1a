package org.werkbank.certification.paper;

import java.time.LocalDate;
import java.util.List;
import org.werkbank.platform.text.Text;

/**
 * What stands on the paper (curriculum 6.1). Score, attempts, time, birthday, number, photo and
 * signature picture do not, therefore they have no field.
 *
 * @param country where the issuer is
 * @param hours workload in whole hours
 * @param law date of the legal state that was taught
 * @param note what it is by law and what it is not
 * @param address where everybody can check it
 * @param number short number for talking about it
 * @param key fingerprint of the key that signed the badge
 */
public record Paper(
    String holder,
    String issuer,
    Text country,
    String code,
    int version,
    Text title,
    LocalDate awarded,
    LocalDate validUntil,
    int hours,
    List<Outcome> outcomes,
    Text level,
    Text assessment,
    Text quality,
    boolean supervised,
    LocalDate law,
    Text note,
    String address,
    String number,
    String key) {
  public Paper {
    outcomes = List.copyOf(outcomes);
  }

  /** One thing the person can do. */
  public record Outcome(String competence, Text text) {}
}
