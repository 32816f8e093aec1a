package org.werkbank.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.werkbank.catalogue.FactDesk;
import org.werkbank.catalogue.FactUses;
import org.werkbank.catalogue.LegalFact;
import org.werkbank.certification.LegalNote;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Dates;
import org.werkbank.platform.text.Text;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Sent;

/** One legal fact: where it is used, the word that it is still right, and the form to change it. */
@Named
@RequestScoped
public class FactPage {
  @Inject FactDesk desk;
  @Inject FactUses uses;
  @Inject Viewer viewer;
  @Inject Address address;
  @Inject Sent sent;

  private FactDesk.Row row;
  private LegalFact fact;
  private List<Place> places;

  /** A lesson that names the fact. */
  public record Place(String address, String title) {}

  @PostConstruct
  void load() {
    LocalDate from =
        day(address.part("from")).orElseThrow(() -> new NotFound("problem.catalogue.factUnknown"));
    row = desk.one(address.part("key"), from);
    fact = row.fact();
    places = uses.all().getOrDefault(fact.key(), List.of()).stream().map(this::place).toList();
  }

  private Place place(FactUses.Use use) {
    return new Place(
        "/courses/" + use.course().slug() + "/" + use.unit(),
        say(
            "home.fact.place",
            use.course().code(),
            use.course().title().in(viewer.getLanguage()),
            use.unit(),
            use.questions()));
  }

  /** Says that somebody has looked today. */
  public String confirm() {
    desk.confirm(fact.key(), fact.validFrom(), viewer.getName());
    return "/author/facts?saved=" + fact.key();
  }

  /** Keeps what is in the fields. */
  public String save() {
    LocalDate from = day(sent.text("from")).orElseThrow(() -> new Invalid("problem.home.factDay"));
    FactDesk.Wording typed =
        new FactDesk.Wording(
            sent.text("norm"),
            new Text(sent.text("de"), sent.text("en")),
            from,
            sent.text("to").isEmpty() ? Optional.empty() : last(),
            sent.text("source"));
    desk.change(fact.key(), fact.validFrom(), typed, viewer.getName());
    return "/author/facts?saved=" + fact.key();
  }

  private Optional<LocalDate> last() {
    return Optional.of(day(sent.text("to")).orElseThrow(() -> new Invalid("problem.home.factDay")));
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** Whether the form was sent: a confirmation sends none of its fields. */
  private String field(String name, String kept) {
    return sent.isPost() && sent.all().containsKey(name) ? sent.text(name) : kept;
  }

  private String say(String key, Object... values) {
    return viewer.texts().say(key, values);
  }

  public LegalFact getFact() {
    return fact;
  }

  public FactDesk.Row getRow() {
    return row;
  }

  public List<Place> getPlaces() {
    return places;
  }

  /** Whether every new certificate names it. */
  public boolean isPrinted() {
    return LegalNote.KEYS.contains(fact.key());
  }

  public String getChecked() {
    String by = fact.checkedBy().equals("editors") ? say("home.facts.editors") : fact.checkedBy();
    return say("home.facts.checked", Dates.day(fact.checkedOn(), viewer.getLanguage()), by);
  }

  public String getNorm() {
    return field("norm", fact.norm());
  }

  public String getDe() {
    return field("de", fact.text().de());
  }

  public String getEn() {
    return field("en", fact.text().en());
  }

  public String getFrom() {
    return field("from", fact.validFrom().toString());
  }

  public String getTo() {
    return field("to", fact.validTo().map(LocalDate::toString).orElse(""));
  }

  public String getSource() {
    return field("source", fact.source());
  }

  public String getGlossary() {
    return "/glossary#law-" + fact.key();
  }
}
