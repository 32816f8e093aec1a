package org.werkbank.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.werkbank.catalogue.Course;
import org.werkbank.certification.web.Offers;
import org.werkbank.identity.web.Viewer;
import org.werkbank.learning.Enrolments;
import org.werkbank.learning.NextUnit;
import org.werkbank.learning.Way;
import org.werkbank.learning.Ways;
import org.werkbank.platform.html.SafeHtml;

/** What is next, the way to the certificate, and the certificates. */
@Named
@RequestScoped
public class MyLearningPage {
  @Inject Viewer viewer;
  @Inject Ways ways;
  @Inject Enrolments enrolments;
  @Inject MyCertificates certificates;
  @Inject Offers offers;
  @Inject MySections sections;

  private Way way;
  private NextCard next;

  /** The card. Its button goes on at once, or begins the course. */
  public record NextCard(
      String label,
      String code,
      String title,
      String text,
      String button,
      String address,
      boolean begin,
      SafeHtml picture) {}

  /** Looks at the tests first: that may bring a certificate which is due. */
  @PostConstruct
  void open() {
    way = ways.of(viewer.personId());
    Optional<NextCard> test = test();
    next =
        way.next()
            .filter(unit -> unit.enrolled() || test.isEmpty())
            .map(this::card)
            .or(() -> test)
            .or(this::held)
            .orElse(null);
  }

  /** Begins the course of the card and leads to its first unit. */
  public String begin() {
    Optional<NextUnit> first = way.next();
    if (first.isEmpty()) return "/learn";
    enrolments.enrol(viewer.personId(), first.get().course().course().slug());
    return address(first.get());
  }

  private NextCard card(NextUnit unit) {
    Course course = unit.course().course();
    String place = say("home.my.next.place", course.code(), unit.unit().number());
    String text =
        unit.begun()
            ? say("home.my.next.step", unit.step().number())
            : course.summary().in(viewer.getLanguage());
    String button =
        say(unit.begun() ? "home.my.next.continue" : "home.my.next.begin", unit.minutes());
    SafeHtml picture = course.picture().getOrDefault(viewer.getLanguage(), SafeHtml.empty());
    String title = unit.unit().in(viewer.getLanguage()).title();
    String label = say(unit.enrolled() ? "home.my.next" : "home.my.first");
    return new NextCard(
        label, place, title, text, button, address(unit), !unit.enrolled(), picture);
  }

  /** Once the courses are done: the test that is not passed yet. */
  private Optional<NextCard> test() {
    return offers.open().stream()
        .filter(offer -> !offer.button().isEmpty())
        .map(
            offer ->
                card(
                    say("home.my.next"),
                    say("home.my.next.test", offer.code()),
                    offer.title(),
                    offer.state(),
                    offer.button(),
                    offer.address()))
        .findFirst();
  }

  /** Once the test is passed: the certificate. */
  private Optional<NextCard> held() {
    return certificates.cards().stream()
        .map(
            card ->
                card(
                    say("home.my.held"),
                    card.code(),
                    card.title(),
                    card.note(),
                    say("home.my.held.look"),
                    card.address()))
        .findFirst();
  }

  private static NextCard card(
      String label, String code, String title, String text, String button, String address) {
    return new NextCard(label, code, title, text, button, address, false, SafeHtml.empty());
  }

  private static String address(NextUnit unit) {
    return "/courses/"
        + unit.course().course().slug()
        + "/"
        + unit.unit().number()
        + "?step="
        + unit.step().code();
  }

  private String say(String key, Object... values) {
    return viewer.texts().say(key, values);
  }

  public NextCard getNext() {
    return next;
  }

  /** The way to each certificate. */
  public List<MySections.Section> getSections() {
    return sections.all();
  }

  /** Courses that lead to no certificate. */
  public List<Stop> getOthers() {
    return sections.others(way.stations());
  }

  public List<MyCertificates.Card> getCertificates() {
    return certificates.cards();
  }
}
