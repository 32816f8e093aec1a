package org.werkbank.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.catalogue.CompanyText;
import org.werkbank.catalogue.CompanyTexts;
import org.werkbank.certification.Gaps;
import org.werkbank.certification.Programme;
import org.werkbank.certification.Programmes;
import org.werkbank.identity.People;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.text.Dates;
import org.werkbank.platform.web.Address;

/**
 * The company's own texts: which are there, which programme waits for which, who changed what when.
 */
@Named
@RequestScoped
public class CompanyPage {
  private static final int CHANGES = 20;

  @Inject CompanyTexts texts;
  @Inject Programmes programmes;
  @Inject Gaps gaps;
  @Inject People people;
  @Inject Viewer viewer;
  @Inject Address address;
  @Inject Clock clock;

  private List<Row> rows;
  private List<String> closed;
  private List<Line> lines;

  /** A text in the list. */
  public record Row(
      String address, String title, String purpose, String tone, String icon, String state) {}

  /** Who changed which text when. */
  public record Line(String when, String who, String which) {}

  @PostConstruct
  void load() {
    Map<String, CompanyText> written = texts.all();
    rows = CompanyTexts.KEYS.stream().map(key -> row(key, written.get(key))).toList();
    closed = programmes.all().stream().flatMap(programme -> closed(programme).stream()).toList();
    List<CompanyTexts.Change> changes = texts.changes(CHANGES);
    Map<UUID, String> names =
        people.names(changes.stream().map(CompanyTexts.Change::by).distinct().toList());
    lines =
        changes.stream()
            .map(
                change ->
                    new Line(
                        Dates.moment(change.when().atZone(clock.getZone()), viewer.getLanguage()),
                        names.getOrDefault(change.by(), say("home.company.someone")),
                        title(change.key())))
            .toList();
  }

  private Optional<String> closed(Programme programme) {
    String missing = gaps.said(programme, viewer.texts());
    String title = programme.title().in(viewer.getLanguage());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(say("home.company.closed", programme.code(), title, missing));
  }

  private Row row(String key, CompanyText text) {
    return new Row(
        "/company/" + key,
        title(key),
        say("home.companyText.purpose." + key),
        text == null ? "s-bad" : "s-ok",
        text == null ? "warn" : "check",
        text == null
            ? say("home.company.missing")
            : say("home.company.filled", day(text.changedAt())));
  }

  private String title(String key) {
    return say("catalogue.company." + key);
  }

  private String day(Instant when) {
    return Dates.day(when.atZone(clock.getZone()).toLocalDate(), viewer.getLanguage());
  }

  private String say(String key, Object... values) {
    return viewer.texts().say(key, values);
  }

  public List<Row> getRows() {
    return rows;
  }

  /** Programmes that wait for texts, in sentences. */
  public List<String> getClosed() {
    return closed;
  }

  public List<Line> getLines() {
    return lines;
  }

  /** Whether a text has just been saved. */
  public boolean isSaved() {
    return address.query("saved").isPresent();
  }
}
