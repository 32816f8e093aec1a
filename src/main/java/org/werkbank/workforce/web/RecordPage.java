package org.werkbank.workforce.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.werkbank.certification.Programmes;
import org.werkbank.identity.Accounts;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Sent;
import org.werkbank.workforce.Reader;
import org.werkbank.workforce.Records;
import org.werkbank.workforce.WorkerRow;

/** One person's record. Opening it leaves a line that the person can see. */
@Named
@RequestScoped
public class RecordPage {
  private static final String SIX_MONTHS = "six";

  @Inject Records records;
  @Inject Programmes programmes;
  @Inject Address address;
  @Inject Viewer viewer;
  @Inject Clock clock;
  @Inject Accounts accounts;
  @Inject Sent sent;

  private UUID person;
  private WorkerRow row;
  private boolean own;
  private boolean marked;

  @PostConstruct
  void load() {
    person = address.id("person");
    own = person.equals(viewer.personId());
    row = records.open(person, new Reader(viewer.personId(), viewer.getName()));
    marked = accounts.everySixMonths(person);
  }

  public WorkerRow getRow() {
    return row;
  }

  public String getSite() {
    return known(row.site());
  }

  public String getTeam() {
    return known(row.team());
  }

  public String getRole() {
    return known(row.role());
  }

  private String known(String value) {
    return value == null ? viewer.texts().say("workforce.record.unknown") : value;
  }

  /** Each programme by its title, and how it stands. */
  public List<Line> getLines() {
    Shown shown = new Shown(viewer.texts(), clock);
    return shown.row(row).cells().stream()
        .map(cell -> new Line(shown.title(programmes, cell.programme()), cell))
        .toList();
  }

  /** One programme. */
  public record Line(String title, Shown.Cell cell) {}

  /** Whether the person is marked "every 6 months". */
  public boolean isMarked() {
    return marked;
  }

  /** Whether it is asked if the mark is to be changed. */
  public boolean isAsking() {
    return address.query("interval").isPresent();
  }

  /**
   * Sets the mark or takes it back, as it was asked: pressing twice, or two people who answer the
   * same question, do not undo it.
   */
  public String mark() {
    accounts.markEverySixMonths(person, sent.text("wanted").equals(SIX_MONTHS));
    return getAddress();
  }

  /** What the question asks for. */
  public String getWanted() {
    return marked ? "usual" : SIX_MONTHS;
  }

  /** Address of this page. */
  public String getAddress() {
    return "/workforce/" + person;
  }

  /** Whether the viewer looks at the own record, which leaves no line. */
  public boolean isOwn() {
    return own;
  }
}
