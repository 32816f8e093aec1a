package org.werkbank.workforce.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.werkbank.certification.Programmes;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.text.Texts;
import org.werkbank.platform.web.Address;
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
  private Choices choices;
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
    choices = new Choices(selection);
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
    return choices.programmes(programmes, code -> shown.title(titles, code));
  }

  public List<Choice> getSites() {
    return choices.sites(workforce.sites());
  }

  public List<Choice> getTeams() {
    return choices.teams(workforce.teams(selection.site()));
  }

  public List<Choice> getStandings() {
    return choices.standings(texts);
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
