package org.werkbank.authoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.werkbank.authoring.DraftRow;
import org.werkbank.authoring.Drafts;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.VersionRow;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.text.Dates;
import org.werkbank.platform.web.Address;

/** A trainer's drafts, the form that uploads one, and every published version with its export. */
@Named
@RequestScoped
public class DraftsPage {
  private static final Set<String> REFUSALS = Set.of("tooLarge", "missing", "tooMany");

  private static final Set<String> OUTCOMES = Set.of("now", "unchanged");

  @Inject Viewer viewer;
  @Inject Drafts drafts;
  @Inject Courses courses;
  @Inject Address address;
  @Inject Clock clock;

  private List<Row> rows;
  private List<Version> versions;

  /** A draft in the list. */
  public record Row(
      String address,
      String title,
      String file,
      String when,
      String tone,
      String icon,
      String state) {}

  /** A published version in the list. */
  public record Version(
      String code,
      String title,
      String number,
      String when,
      boolean current,
      String export,
      String kit) {}

  @PostConstruct
  void open() {
    rows = drafts.of(viewer.personId()).stream().map(this::row).toList();
    versions = courses.versions().stream().map(this::version).toList();
  }

  private Row row(DraftRow draft) {
    boolean ready = draft.faults() == 0;
    return new Row(
        "/author/draft/" + draft.id(),
        draft.title().in(viewer.getLanguage()),
        draft.fileName(),
        viewer.texts().say("authoring.drafts.uploaded", time(draft.uploadedAt())),
        ready ? "s-ok" : "s-bad",
        ready ? "check" : "warn",
        ready
            ? viewer.texts().say("authoring.drafts.state.ready")
            : viewer.texts().say("authoring.drafts.state.faults", draft.faults()));
  }

  private Version version(VersionRow row) {
    return new Version(
        row.code(),
        row.title().in(viewer.getLanguage()),
        viewer.texts().say("authoring.drafts.version", row.number()),
        time(row.publishedAt()),
        row.current(),
        "/author/export/" + row.version(),
        "/author/kit/" + row.slug());
  }

  private String time(Instant when) {
    return Dates.moment(when.atZone(clock.getZone()), viewer.getLanguage());
  }

  public List<Row> getRows() {
    return rows;
  }

  public List<Version> getVersions() {
    return versions;
  }

  /** What publishing a draft has just done; null if nothing was published. */
  public String getPublished() {
    return address
        .query("published")
        .filter(OUTCOMES::contains)
        .map(what -> viewer.texts().say("authoring.drafts.published." + what))
        .orElse(null);
  }

  /** Why the last upload was refused; null if it was not. */
  public String getRefused() {
    return address
        .query("refused")
        .filter(REFUSALS::contains)
        .map(why -> viewer.texts().say("authoring.drafts.refused." + why))
        .orElse(null);
  }
}
