package org.werkbank.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.werkbank.assessment.Standing;
import org.werkbank.assessment.TestPlan;
import org.werkbank.catalogue.Course;
import org.werkbank.certification.Gaps;
import org.werkbank.certification.Validity;
import org.werkbank.identity.web.Viewer;
import org.werkbank.learning.NextUnit;
import org.werkbank.learning.Station;
import org.werkbank.learning.web.Extras;

/** Says what is to be known about one's way to a certificate, one line each. */
@RequestScoped
public class WayFacts {
  @Inject Gaps gaps;
  @Inject Viewer viewer;
  @Inject Days days;

  /**
   * A line.
   *
   * @param address where it leads; empty if nowhere
   */
  public record Fact(String label, String text, String address) {
    /** Whether it leads anywhere. */
    public boolean isLink() {
      return !address.isEmpty();
    }
  }

  List<Fact> of(MyWay.Goal goal) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("have", have(goal.validity()), ""));
    facts.add(next(goal));
    facts.add(fact("until", until(goal), ""));
    goal.programme().requires().forEach(code -> facts.add(required(goal, code)));
    for (Station station : goal.stations()) facts.addAll(extras(station.course().course()));
    return List.copyOf(facts);
  }

  private String have(Optional<Validity> validity) {
    if (validity.isEmpty()) return say("have.none");
    Validity is = validity.get();
    String phase = is.phase().name().toLowerCase(Locale.ROOT);
    return say("have." + phase, days.day(is.until()), days.day(is.graceEnd()));
  }

  private Fact next(MyWay.Goal goal) {
    if (goal.isSettled()) return fact("next", say("next.nothing"), "");
    Optional<NextUnit> unit =
        goal.stations().stream().flatMap(station -> station.next().stream()).findFirst();
    String gap = gaps.said(goal.programme(), viewer.texts());
    if (goal.standing() instanceof Standing.Running)
      return fact("next", say("next.running"), goal.test());
    if (gap.isEmpty() && goal.standing() instanceof Standing.MustWait wait)
      return fact(
          "next", say("next.wait", days.day(wait.until()), days.time(wait.until())), goal.test());
    if (unit.isPresent()) {
      Course course = unit.get().course().course();
      int number = unit.get().unit().number();
      String title = unit.get().unit().in(viewer.getLanguage()).title();
      String text = say("next.unit", course.code(), number, title);
      return fact("next", text, "/courses/" + course.slug() + "/" + number);
    }
    if (goal.standing() instanceof Standing.NotYet notYet) {
      TestPlan.Missing first = notYet.missing().get(0);
      return fact("next", say("next.first", first.code()), first.address());
    }
    if (!gap.isEmpty()) return fact("next", say("next.gaps", gap), "");
    String test = goal.plan().renewal() ? "next.renew" : "next.test";
    return fact("next", say(test, goal.plan().items(), goal.plan().lot().drawn()), goal.test());
  }

  private String until(MyWay.Goal goal) {
    int months = goal.months();
    if (goal.programme().renewal().isEmpty()) return say("until.plain", months);
    return goal.validity()
        .filter(one -> one.phase() != Validity.Phase.OVER)
        .map(one -> say("until.window", days.day(one.renewFrom()), days.day(one.graceEnd())))
        .orElseGet(() -> say("until.months", months));
  }

  private Fact required(MyWay.Goal goal, String code) {
    Optional<TestPlan.Missing> missing =
        goal.plan().missing().stream().filter(one -> one.code().equals(code)).findFirst();
    return fact(
        "requires",
        say(missing.isPresent() ? "requires.missing" : "requires.held", code),
        missing.map(TestPlan.Missing::address).orElse(""));
  }

  private List<Fact> extras(Course course) {
    return course.units().stream()
        .filter(unit -> unit.isExtra())
        .map(
            unit ->
                fact(
                    "extra",
                    say(
                        "extra.unit",
                        course.code(),
                        unit.number(),
                        unit.in(viewer.getLanguage()).title(),
                        Extras.of(unit, viewer.texts())),
                    "/courses/" + course.slug()))
        .toList();
  }

  private Fact fact(String label, String text, String address) {
    return new Fact(say(label), text, address);
  }

  private String say(String key, Object... values) {
    return viewer.texts().say("certification.way." + key, values);
  }
}
