package org.werkbank.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.werkbank.catalogue.FactDesk;
import org.werkbank.catalogue.FactUses;
import org.werkbank.catalogue.LegalFact;
import org.werkbank.certification.LegalNote;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.text.Dates;
import org.werkbank.platform.web.Address;

/** Every legal fact, those to be checked again first. */
@Named
@RequestScoped
public class FactsPage {
  @Inject FactDesk desk;
  @Inject FactUses uses;
  @Inject Viewer viewer;
  @Inject Address address;

  private final List<Row> due = new ArrayList<>();
  private final List<Row> rest = new ArrayList<>();
  private long facts;

  /** A row of the list. */
  public record Row(
      String address,
      String norm,
      String text,
      String valid,
      String checked,
      String used,
      String tone,
      String icon,
      String state) {}

  @PostConstruct
  void load() {
    Map<String, List<FactUses.Use>> used = uses.all();
    List<FactDesk.Row> all = desk.all();
    facts = all.stream().map(row -> row.fact().key()).distinct().count();
    for (FactDesk.Row row : all) {
      List<FactUses.Use> here = used.getOrDefault(row.fact().key(), List.of());
      (row.due() ? due : rest).add(row(row, here));
    }
  }

  private Row row(FactDesk.Row row, List<FactUses.Use> used) {
    LegalFact fact = row.fact();
    String standing = row.standing().name().toLowerCase(Locale.ROOT);
    boolean holds = row.standing() == FactDesk.Standing.HOLDS;
    return new Row(
        "/author/facts/" + fact.key() + "/" + fact.validFrom(),
        fact.norm(),
        fact.text().in(viewer.getLanguage()),
        valid(fact),
        say("home.facts.checked", day(fact.checkedOn()), by(fact.checkedBy())),
        row.shown() ? used(fact, used) : say("home.facts.unused"),
        row.due() ? "s-warn" : holds ? "s-ok" : "s-none",
        row.due() || !holds ? "clock" : "check",
        row.due() ? say("home.facts.due") : say("home.facts.standing." + standing));
  }

  private String valid(LegalFact fact) {
    return fact.validTo()
        .map(last -> say("catalogue.fact.validBetween", day(fact.validFrom()), day(last)))
        .orElseGet(() -> say("catalogue.fact.validFrom", day(fact.validFrom())));
  }

  private String used(LegalFact fact, List<FactUses.Use> used) {
    long questions = used.stream().mapToLong(FactUses.Use::questions).sum();
    String places = say("home.facts.used", used.size(), questions);
    return LegalNote.KEYS.contains(fact.key())
        ? places + ", " + say("home.facts.certificate")
        : places;
  }

  /** Those who write the file of the courses are no single person. */
  private String by(String name) {
    return name.equals("editors") ? say("home.facts.editors") : name;
  }

  private String day(LocalDate day) {
    return Dates.day(day, viewer.getLanguage());
  }

  private String say(String key, Object... values) {
    return viewer.texts().say(key, values);
  }

  /** When a fact comes into the worklist. */
  public String getNone() {
    return say("home.facts.none", desk.days());
  }

  /** What has to be checked again. */
  public List<Row> getDue() {
    return due;
  }

  public List<Row> getRest() {
    return rest;
  }

  /** How many facts there are, whatever versions they have, and how many rows to check. */
  public String getCount() {
    return say("home.facts.count", facts, due.size());
  }

  /** Whether a fact has just been confirmed or changed. */
  public boolean isSaved() {
    return address.query("saved").isPresent();
  }
}
