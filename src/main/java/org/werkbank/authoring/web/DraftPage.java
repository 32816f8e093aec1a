package org.werkbank.authoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.authoring.Drafts;
import org.werkbank.authoring.OpenDraft;
import org.werkbank.catalogue.Fault;
import org.werkbank.catalogue.PublishOutcome;
import org.werkbank.catalogue.Reading;
import org.werkbank.catalogue.Unit;
import org.werkbank.catalogue.VersionRow;
import org.werkbank.exercise.ExerciseTypes;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.text.Texts;
import org.werkbank.platform.web.Address;

/** One draft: everything that is wrong with it, or its preview and the button that publishes it. */
@Named
@RequestScoped
public class DraftPage {
  @Inject Viewer viewer;
  @Inject Drafts drafts;
  @Inject Address address;
  @Inject ExerciseTypes types;

  private OpenDraft draft;

  /** One problem: where, and what to do. */
  public record Problem(String file, String line, String column, String what) {}

  /** A unit that can be looked at; data is null if its exercise takes no table. */
  public record UnitLink(String address, int number, String title, String minutes, String data) {}

  @PostConstruct
  void open() {
    draft = drafts.open(id(), viewer.personId());
  }

  private UUID id() {
    return address.id("draft");
  }

  /** Makes it a version and goes to the list, which shows it. */
  public String publish() {
    PublishOutcome outcome = drafts.publish(id(), viewer.personId());
    return "/author?published="
        + (outcome instanceof PublishOutcome.Unchanged ? "unchanged" : "now");
  }

  /** Throws it away. */
  public String remove() {
    drafts.remove(id(), viewer.personId());
    return "/author";
  }

  public boolean isReady() {
    return draft.reading() instanceof Reading.Valid;
  }

  public String getTitle() {
    return valid()
        .map(valid -> valid.course().title().in(viewer.getLanguage()))
        .orElse(draft.row().fileName());
  }

  /** Code and address of the course; nothing while it cannot be read. */
  public String getPlace() {
    return valid()
        .map(valid -> valid.course().code() + " · /courses/" + valid.course().slug())
        .orElse("");
  }

  public List<Problem> getProblems() {
    Texts texts = viewer.texts();
    return draft.reading() instanceof Reading.Broken broken
        ? broken.faults().stream().map(fault -> problem(fault, texts)).toList()
        : List.of();
  }

  private static Problem problem(Fault fault, Texts texts) {
    String line = fault.line() > 0 ? texts.say("authoring.draft.line", fault.line()) : "";
    return new Problem(fault.file(), line, fault.column(), fault.sentence(texts));
  }

  public String getProblemCount() {
    return viewer.texts().say("authoring.draft.count", getProblems().size());
  }

  public String getFaultsAddress() {
    return "/author/faults/" + id();
  }

  public List<UnitLink> getUnits() {
    return valid().stream()
        .flatMap(valid -> valid.course().units().stream())
        .map(this::link)
        .toList();
  }

  private UnitLink link(Unit unit) {
    return new UnitLink(
        "/author/preview/" + id() + "/" + unit.number(),
        unit.number(),
        unit.in(viewer.getLanguage()).title(),
        viewer.texts().say("authoring.draft.minutes", unit.minutes()),
        types.needs(unit.exercise().type()).isEmpty()
            ? null
            : "/author/data/" + id() + "/" + unit.number());
  }

  /** What publishing would touch, in a sentence. */
  public String getEffect() {
    return valid().map(this::effect).orElse("");
  }

  private String effect(Reading.Valid valid) {
    Optional<VersionRow> newest = drafts.newest(valid);
    if (newest.isEmpty()) return viewer.texts().say("authoring.draft.effect.first");
    if (newest.get().digest().equals(valid.files().digest()))
      return viewer.texts().say("authoring.draft.effect.same");
    return viewer
        .texts()
        .say("authoring.draft.effect.next", newest.get().number(), newest.get().number() + 1);
  }

  public String getItems() {
    return valid()
        .map(valid -> viewer.texts().say("authoring.draft.items", valid.course().items().size()))
        .orElse("");
  }

  private Optional<Reading.Valid> valid() {
    return draft.reading() instanceof Reading.Valid valid ? Optional.of(valid) : Optional.empty();
  }
}
