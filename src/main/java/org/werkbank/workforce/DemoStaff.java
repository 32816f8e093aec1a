package org.werkbank.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.werkbank.certification.Achievements;
import org.werkbank.certification.CertificateQueries;
import org.werkbank.certification.Certificates;
import org.werkbank.certification.Issuer;
import org.werkbank.certification.Issuing;
import org.werkbank.certification.LegalNote;
import org.werkbank.certification.Programme;
import org.werkbank.certification.ProgrammeTests;
import org.werkbank.certification.Programmes;
import org.werkbank.identity.Accounts;
import org.werkbank.identity.DemoPerson;
import org.werkbank.identity.Passwords;
import org.werkbank.identity.People;
import org.werkbank.identity.Role;

/**
 * A company for the demo data: two sites, six teams, some fifty people. Their certificates are
 * issued and signed like any other, only with a clock that stands in the past.
 */
@ApplicationScoped
public class DemoStaff {
  private static final int PEOPLE_AT_THE_START = 100;

  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject People people;
  @Inject Roster roster;
  @Inject Programmes programmes;
  @Inject ProgrammeTests tests;
  @Inject Achievements achievements;
  @Inject Issuer issuer;
  @Inject Certificates certificates;
  @Inject LegalNote note;
  @Inject CertificateQueries held;
  @Inject Clock clock;

  /** A certificate to be issued: days left today, negative if it is over. */
  public record Due(UUID person, Programme programme, int daysLeft) {}

  /**
   * Lets the people in and says where they work, if there is no team yet.
   *
   * @return the certificates they hold; none if the company is there already
   */
  @Transactional
  public List<Due> enter() {
    if (roster.hasTeams() || programmes.all().isEmpty()) return List.of();
    Map<String, UUID> known = new HashMap<>();
    people
        .after(null, PEOPLE_AT_THE_START)
        .forEach(person -> known.put(person.name(), person.id()));
    String hash = passwords.hash(DemoPerson.PASSWORD).orElseThrow();
    List<Due> due = new ArrayList<>();
    for (DemoPlace place : DemoPlace.all()) {
      UUID person = known.computeIfAbsent(place.name(), name -> open(name, hash));
      roster.take(person, place.name());
      roster.place(person, roster.team(roster.site(place.site()), place.team()), place.role());
      place.daysLeft().ifPresent(days -> due.add(new Due(person, programmes.all().get(0), days)));
    }
    return due;
  }

  private UUID open(String name, String hash) {
    String login = new ListName(name).sortable().replace(' ', '.');
    return accounts.open(login, name, hash, List.of(Role.LEARNER));
  }

  /** Issues one certificate as of the day that leaves it so many days. */
  public void certify(Due due) {
    ZonedDateTime noon = ZonedDateTime.now(clock).withHour(12).withMinute(0);
    Instant awarded =
        noon.plusDays(due.daysLeft()).minusMonths(due.programme().validity()).toInstant();
    Clock then = Clock.fixed(awarded, clock.getZone());
    new Issuing(programmes, accounts, tests, achievements, issuer, certificates, note, held, then)
        .issue(UUID.randomUUID(), due.person(), due.programme().code());
  }
}
