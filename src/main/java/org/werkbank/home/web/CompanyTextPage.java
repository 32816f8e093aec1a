package org.werkbank.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.werkbank.catalogue.CompanyText;
import org.werkbank.catalogue.CompanyTextCheck;
import org.werkbank.catalogue.CompanyTexts;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.identity.People;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Dates;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Sent;

/** One text of the company: what it is for, where it stands, and the two fields to write it in. */
@Named
@RequestScoped
public class CompanyTextPage {
  @Inject CompanyTexts texts;
  @Inject Courses courses;
  @Inject People people;
  @Inject Viewer viewer;
  @Inject Address address;
  @Inject Sent sent;
  @Inject Clock clock;

  private String key;
  private Optional<CompanyText> written;
  private List<Place> places;
  private Text shown;

  /** A unit that shows the text. */
  public record Place(String address, String title) {}

  @PostConstruct
  void load() {
    key = address.part("text");
    if (!CompanyTexts.KEYS.contains(key)) throw new NotFound("problem.catalogue.companyUnknown");
    written = Optional.ofNullable(texts.all().get(key));
    shown = written.map(CompanyText::text).orElse(null);
    places = courses.current().stream().flatMap(course -> places(course).stream()).toList();
  }

  private List<Place> places(PublishedCourse published) {
    return courses.localUnits(published.version()).getOrDefault(key, Set.of()).stream()
        .map(
            unit ->
                new Place(
                    "/courses/" + published.course().slug() + "/" + unit,
                    say(
                        "home.companyText.unit",
                        published.course().code(),
                        published.course().title().in(viewer.getLanguage()),
                        unit)))
        .toList();
  }

  /** Keeps what is in the fields. */
  public String save() {
    texts.save(key, typed(), viewer.personId());
    return "/company?saved=" + key;
  }

  /** Shows what is in the fields as learners would see it, and keeps nothing. */
  public String look() {
    CompanyTextCheck.shown(typed(), Language.DE);
    shown = typed();
    return null;
  }

  private Text typed() {
    return new Text(sent.text("de"), sent.text("en"));
  }

  private String field(Language language) {
    if (sent.isPost()) return typed().in(language);
    return written.map(text -> text.text().in(language)).orElse("");
  }

  private String say(String what, Object... values) {
    return viewer.texts().say(what, values);
  }

  public String getTitle() {
    return say("catalogue.company." + key);
  }

  public String getPurpose() {
    return say("home.companyText.purpose." + key);
  }

  public String getExample() {
    return say("home.companyText.example." + key);
  }

  public List<Place> getPlaces() {
    return places;
  }

  public String getDe() {
    return field(Language.DE);
  }

  public String getEn() {
    return field(Language.EN);
  }

  public String getHint() {
    return say("home.companyText.hint", CompanyTextCheck.LONGEST);
  }

  /** Whether there is something to preview. */
  public boolean isReadable() {
    return shown != null;
  }

  public SafeHtml getGerman() {
    return CompanyTextCheck.shown(shown, Language.DE);
  }

  public SafeHtml getEnglish() {
    return CompanyTextCheck.shown(shown, Language.EN);
  }

  /** Who wrote it when; empty as long as nothing is written. */
  public String getLast() {
    return written.map(this::last).orElse("");
  }

  private String last(CompanyText text) {
    String nobody = say("home.company.someone");
    String who = people.names(List.of(text.changedBy())).getOrDefault(text.changedBy(), nobody);
    return say(
        "home.companyText.last",
        Dates.moment(text.changedAt().atZone(clock.getZone()), viewer.getLanguage()),
        who);
  }
}
