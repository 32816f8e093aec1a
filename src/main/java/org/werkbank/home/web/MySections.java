package org.werkbank.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.werkbank.certification.Programme;
import org.werkbank.certification.web.MyWay;
import org.werkbank.certification.web.WayFacts;
import org.werkbank.identity.web.Viewer;
import org.werkbank.learning.Station;

/** The way to each certificate as "my learning" draws it. */
@RequestScoped
public class MySections {
  @Inject MyWay goals;
  @Inject MyCertificates certificates;
  @Inject Viewer viewer;

  private List<Section> sections;

  /**
   * The way to one certificate.
   *
   * @param note how far it is
   * @param settled whether there is nothing to do
   */
  public record Section(
      String code,
      String title,
      String note,
      boolean settled,
      List<WayFacts.Fact> facts,
      List<Stop> stops) {}

  @PostConstruct
  void load() {
    sections = goals.goals().stream().map(this::section).toList();
  }

  /** In the order of the programmes. */
  List<Section> all() {
    return sections;
  }

  /** Those of these courses that lead to no certificate. */
  List<Stop> others(List<Station> stations) {
    Set<String> known =
        goals.goals().stream()
            .flatMap(goal -> goal.programme().courses().stream())
            .map(Programme.Part::slug)
            .collect(Collectors.toSet());
    return Stop.courses(
        stations.stream()
            .filter(station -> !known.contains(station.course().course().slug()))
            .toList(),
        viewer.texts());
  }

  private Section section(MyWay.Goal goal) {
    String code = goal.programme().code();
    String title = goal.programme().title().in(viewer.getLanguage());
    List<Stop> stops = Stop.line(goal, certificates.card(code), viewer.texts());
    return new Section(code, title, note(goal), goal.isSettled(), goals.facts(goal), stops);
  }

  private String note(MyWay.Goal goal) {
    if (goal.isSettled()) return say("home.my.way.passed");
    if (goal.isLearned()) return say("home.my.way.test");
    return say("home.my.way.ahead", goal.stations().size(), goal.minutes());
  }

  private String say(String key, Object... values) {
    return viewer.texts().say(key, values);
  }
}
