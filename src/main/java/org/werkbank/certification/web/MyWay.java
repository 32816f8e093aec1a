package org.werkbank.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.werkbank.assessment.CertificateTests;
import org.werkbank.assessment.Standing;
import org.werkbank.assessment.TestPlan;
import org.werkbank.certification.CertificateQueries;
import org.werkbank.certification.Programme;
import org.werkbank.certification.ProgrammeTests;
import org.werkbank.certification.Programmes;
import org.werkbank.certification.Validity;
import org.werkbank.identity.Accounts;
import org.werkbank.identity.web.Viewer;
import org.werkbank.learning.Station;
import org.werkbank.learning.Ways;

/** The viewer's way to each certificate: what they have, what is next, until when. */
@RequestScoped
public class MyWay {
  @Inject Programmes programmes;
  @Inject ProgrammeTests plans;
  @Inject CertificateTests tests;
  @Inject CertificateQueries certificates;
  @Inject Ways ways;
  @Inject Accounts accounts;
  @Inject WayFacts facts;
  @Inject Viewer viewer;

  private List<Goal> goals;

  /**
   * A programme that can be taken today.
   *
   * @param stations its courses, in the order of the programme
   * @param months how long a new certificate is valid
   * @param validity of the certificate one has or had; empty if there was none
   */
  public record Goal(
      Programme programme,
      TestPlan plan,
      Standing standing,
      List<Station> stations,
      int months,
      Optional<Validity> validity) {

    /** Whether there is nothing to do. */
    public boolean isSettled() {
      return validity.filter(one -> one.phase() == Validity.Phase.VALID).isPresent();
    }

    /** Whether others see a valid certificate. */
    public boolean isHeld() {
      return validity.filter(Validity::isHeld).isPresent();
    }

    /** Whether every course is done. */
    public boolean isLearned() {
      return stations.stream().allMatch(station -> station.state() == Station.State.DONE);
    }

    /** What is left of the courses. */
    public int minutes() {
      return stations.stream().mapToInt(Station::minutes).sum();
    }

    /** Address of the test. */
    public String test() {
      return "/certificates/" + programme.code() + "/test";
    }
  }

  /** In the order of the programmes; those with a course that is not published are left out. */
  public List<Goal> goals() {
    if (goals == null) {
      List<Station> stations = ways.of(viewer.personId()).stations();
      goals =
          programmes.all().stream()
              .flatMap(programme -> goal(programme, stations).stream())
              .toList();
    }
    return goals;
  }

  private Optional<Goal> goal(Programme programme, List<Station> stations) {
    return plans
        .outline(programme.code(), viewer.personId())
        .map(
            plan ->
                new Goal(
                    programme,
                    plan,
                    tests.standing(viewer.personId(), plan),
                    programme.courses().stream()
                        .flatMap(part -> station(part.slug(), stations).stream())
                        .toList(),
                    programme.months(accounts.everySixMonths(viewer.personId())),
                    certificates.validity(viewer.personId(), programme)));
  }

  private static Optional<Station> station(String slug, List<Station> stations) {
    return stations.stream()
        .filter(station -> station.course().course().slug().equals(slug))
        .findFirst();
  }

  /** What is to be known about a goal, one line each. */
  public List<WayFacts.Fact> facts(Goal goal) {
    return facts.of(goal);
  }
}
