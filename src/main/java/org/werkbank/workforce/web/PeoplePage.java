package org.werkbank.workforce.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.werkbank.certification.Programmes;
import org.werkbank.certification.Standing;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.text.Texts;
import org.werkbank.platform.web.Address;
import org.werkbank.workforce.LastDay;
import org.werkbank.workforce.Place;
import org.werkbank.workforce.Selection;
import org.werkbank.workforce.WorkerRow;
import org.werkbank.workforce.WorkforceQueries;

/** People and certificates, 50 on a page. */
@Named
@RequestScoped
public class PeoplePage {
  private static final int SIZE = 50;

  @Inject WorkforceQueries workforce;
  @Inject Programmes titles;
  @Inject Address address;
  @Inject Viewer viewer;
  @Inject Clock clock;

  private Wish wish;
  private Selection selection;
  private List<String> programmes;
  private WorkforceQueries.Found found;
  private Texts texts;
  private Shown shown;

  @PostConstruct
  void load() {
    texts = viewer.texts();
    shown = new Shown(texts, clock);
    wish = Wish.read(name -> address.query(name).orElse(null));
    programmes = workforce.programmes();
    selection = wish.selection(programmes);
    found = workforce.find(selection, from(), SIZE);
  }

  private WorkforceQueries.From from() {
    Wish.Turn turn = Wish.turn(name -> address.query(name).orElse(null));
    if (turn.after() != null) return new WorkforceQueries.From.After(turn.after());
    if (turn.before() != null) return new WorkforceQueries.From.Before(turn.before());
    return new WorkforceQueries.From.Start();
  }

  public List<Shown.Row> getRows() {
    return found.page().rows().stream().map(shown::row).toList();
  }

  /** The columns: code and title, and which one the standing is asked of. */
  public List<Choice> getProgrammes() {
    return programmes.stream()
        .map(
            code ->
                new Choice(
                    code,
                    shown.title(titles, code),
                    Choice.mark(code.equals(selection.programme()))))
        .toList();
  }

  public List<Choice> getSites() {
    return choices(workforce.sites(), selection.site());
  }

  public List<Choice> getTeams() {
    return choices(workforce.teams(selection.site()), selection.team());
  }

  private static List<Choice> choices(List<Place> places, UUID chosen) {
    return places.stream()
        .map(
            place ->
                new Choice(
                    place.id().toString(), place.name(), Choice.mark(place.id().equals(chosen))))
        .toList();
  }

  public List<Choice> getStandings() {
    return List.of(Standing.values()).stream()
        .map(
            one ->
                new Choice(
                    LastDay.code(one),
                    texts.say("workforce.standing." + LastDay.code(one)),
                    Choice.mark(one == selection.standing())))
        .toList();
  }

  /** Teams can be chosen when a site is. */
  public boolean isSiteChosen() {
    return selection.site() != null;
  }

  /** The attribute that opens the form again whose purpose was missing; null otherwise. */
  public String getPurposeMissing() {
    return address.query("purpose").isPresent() ? "open" : null;
  }

  public boolean isPaged() {
    return found.page().before() || found.page().after();
  }

  public String getName() {
    return wish.field("name");
  }

  /** How many people the selection has: exact up to 1,000. */
  public String getCount() {
    return texts.say(
        found.isMore() ? "workforce.people.more" : "workforce.people.count", found.people());
  }

  /** First and last name of this page. */
  public String getRange() {
    List<WorkerRow> rows = found.page().rows();
    return texts.say(
        "workforce.people.range", rows.get(0).name(), rows.get(rows.size() - 1).name());
  }

  public boolean isFound() {
    return !found.page().rows().isEmpty();
  }

  public boolean isNarrowed() {
    return selection.isNarrowed();
  }

  /** Address of the page before; null if this is the first. */
  public String getBefore() {
    if (!found.page().before() || !isFound()) return null;
    return wish.address("before", found.page().rows().get(0).person());
  }

  /** Address of the page after; null if this is the last. */
  public String getAfter() {
    if (!found.page().after() || !isFound()) return null;
    return wish.address("after", found.page().rows().get(SIZE - 1).person());
  }

  /** When the list was read. */
  public String getMoment() {
    return texts.say("workforce.people.asOf", shown.moment(clock.instant()));
  }

  /** What was chosen, for the form that exports it. */
  public List<Choice> getChosen() {
    return wish.fields().entrySet().stream()
        .map(field -> new Choice(field.getKey(), field.getValue(), null))
        .toList();
  }
}
