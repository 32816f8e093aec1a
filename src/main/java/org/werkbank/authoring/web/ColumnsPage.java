package org.werkbank.authoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.werkbank.authoring.OwnData;
import org.werkbank.authoring.UploadedTable;
import org.werkbank.catalogue.Fault;
import org.werkbank.catalogue.table.Finding;
import org.werkbank.catalogue.table.Mapping;
import org.werkbank.catalogue.table.Profile;
import org.werkbank.catalogue.table.TableReader;
import org.werkbank.catalogue.table.TableReading;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Sent;

/** What the columns of an uploaded file are, with a look at its rows and all that is wrong. */
@Named
@RequestScoped
public class ColumnsPage {
  @Inject Viewer viewer;
  @Inject OwnData data;
  @Inject Address address;
  @Inject Sent sent;

  private OwnData.Place place;
  private UploadedTable table;
  private Profile profile;
  private ColumnForm form;
  private RoleList roles;
  private Mapping mapping;
  private TableReading reading;
  private final List<Finding> findings = new ArrayList<>();
  private List<Fault> refused = List.of();

  /** Something that speaks against the table: where, how bad, what to do. */
  public record Line(
      String row, String column, String tone, String icon, String weight, String what) {}

  @PostConstruct
  void open() {
    place = data.place(address.id("draft"), viewer.personId(), address.number("unit"));
    table = data.waiting(place).orElseThrow(() -> new NotFound("problem.authoring.tableGone"));
    form = new ColumnForm(this::field, viewer.texts());
    profile = form.profile(table.csv());
    roles = new RoleList(place.needs(), data.roles(place, viewer.getLanguage()), viewer.texts());
    boolean chosen = sent.isPost() && !sent.text("assign").isEmpty();
    mapping = form.mapping(profile, place.needs(), chosen);
    findings.addAll(profile.findings());
    if (findings.isEmpty()) {
      reading = TableReader.read(table.csv(), mapping);
      findings.addAll(reading.findings());
    }
  }

  private String field(String name) {
    return sent.isPost() ? sent.text(name) : address.query(name).orElse("");
  }

  /** Shows what is wrong with the columns as they are assigned now. */
  public String check() {
    return null;
  }

  /** Puts the table into the draft, if nothing speaks against it. */
  public String save() {
    if (!isReady()) return null;
    refused = data.save(place, viewer.personId(), table.fileName(), reading);
    return refused.isEmpty() ? getDataAddress() + "?saved=now" : null;
  }

  /** Throws the file away. */
  public String drop() {
    data.drop(place);
    return getDataAddress();
  }

  /** Whether the table can be put into the draft. */
  public boolean isReady() {
    return reading != null && reading.table().isPresent() && getCounts().isEmpty();
  }

  public String getDataAddress() {
    return "/author/data/" + place.draft() + "/" + place.unit().number();
  }

  public String getAddress() {
    return getDataAddress() + "/columns";
  }

  public String getFile() {
    return table.fileName();
  }

  public String getSize() {
    return viewer.texts().say("authoring.columns.size", profile.rows(), profile.columns().size());
  }

  public List<ColumnForm.Setting> getSettings() {
    return form.settings(profile.dialect());
  }

  public List<ColumnForm.Row> getRows() {
    return form.rows(profile, mapping, roles);
  }

  public List<String> getHeaders() {
    return profile.columns().stream().map(column -> column.header()).toList();
  }

  /** The first rows of the file. */
  public List<List<String>> getFirst() {
    return profile.first();
  }

  /** Roles with too few or too many columns, in sentences. */
  public List<String> getCounts() {
    return roles.faults(mapping);
  }

  public List<Line> getLines() {
    List<Line> lines = new ArrayList<>();
    findings.forEach(
        found ->
            lines.add(
                line(found.blocks(), found.row(), found.column(), found.sentence(viewer.texts()))));
    refused.forEach(
        fault ->
            lines.add(line(true, fault.line(), fault.column(), fault.sentence(viewer.texts()))));
    return lines;
  }

  private Line line(boolean blocks, int row, String column, String what) {
    return new Line(
        row > 0 ? viewer.texts().say("authoring.draft.line", row) : "",
        column,
        blocks ? "s-bad" : "s-soon",
        "warn",
        viewer.texts().say("authoring.columns." + (blocks ? "blocks" : "warns")),
        what);
  }
}
