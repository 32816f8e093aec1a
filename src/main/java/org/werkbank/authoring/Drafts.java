package org.werkbank.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.catalogue.CoursePackage;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.Fault;
import org.werkbank.catalogue.Packages;
import org.werkbank.catalogue.PublishOutcome;
import org.werkbank.catalogue.Publishing;
import org.werkbank.catalogue.Reading;
import org.werkbank.catalogue.VersionRow;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.Invalid;

/**
 * The verbs of a trainer. Packages are read outside a transaction, because reading takes its time.
 */
@ApplicationScoped
public class Drafts {
  private static final int LONGEST_NAME = 200;

  private DraftShelf shelf;
  private Packages packages;
  private Publishing publishing;
  private Courses courses;

  protected Drafts() {}

  @Inject
  public Drafts(DraftShelf shelf, Packages packages, Publishing publishing, Courses courses) {
    this.shelf = shelf;
    this.packages = packages;
    this.publishing = publishing;
    this.courses = courses;
  }

  /** The author's drafts, newest first. */
  public List<DraftRow> of(UUID author) {
    return shelf.of(author);
  }

  /**
   * Takes in a ZIP, correct or not; an earlier draft of the same course is replaced.
   *
   * @param fileName as the browser called it
   * @return the draft
   * @throws org.werkbank.platform.problem.Conflict if the author has too many drafts
   */
  public UUID upload(UUID author, String fileName, byte[] zip) {
    String shortName = shortName(fileName);
    Reading reading = packages.reader("").read(zip, shortName);
    return shelf.put(author, Upload.of(shortName, zip, reading));
  }

  /** The last part of a path, and not more than fits. */
  static String shortName(String fileName) {
    String name =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  /**
   * Changes the files of a draft, if it stays without problems.
   *
   * @return the problems it would have; if there are any, nothing was changed
   * @throws org.werkbank.platform.problem.NotFound if it is not this author's
   */
  List<Fault> revise(UUID draft, UUID author, CoursePackage files) {
    String fileName = shelf.row(draft, author).fileName();
    byte[] zip = packages.zip(files);
    Reading reading = packages.reader("/author/media/" + draft + "/").read(zip, fileName);
    if (reading instanceof Reading.Broken broken) return broken.faults();
    shelf.put(author, Upload.of(fileName, zip, reading));
    return List.of();
  }

  /**
   * The draft, read anew.
   *
   * @throws org.werkbank.platform.problem.NotFound if it is not this author's
   */
  public OpenDraft open(UUID draft, UUID author) {
    DraftRow row = shelf.row(draft, author);
    String media = "/author/media/" + draft + "/";
    return new OpenDraft(
        row, packages.reader(media).read(shelf.zip(draft, author), row.fileName()));
  }

  /**
   * The newest version of the course this draft would become a version of; empty for a new course.
   */
  public Optional<VersionRow> newest(Reading.Valid valid) {
    return courses.versions().stream()
        .filter(row -> row.slug().equals(valid.files().slug()))
        .findFirst();
  }

  /**
   * Publishes the draft; then it is no draft any more.
   *
   * @throws Invalid if it has problems
   * @throws Conflict if somebody else published the same course in this moment
   */
  public PublishOutcome publish(UUID draft, UUID author) {
    if (!(open(draft, author).reading() instanceof Reading.Valid valid)) {
      throw new Invalid("problem.authoring.notReady");
    }
    PublishOutcome outcome = publish(valid, author);
    shelf.remove(draft, author);
    return outcome;
  }

  private PublishOutcome publish(Reading.Valid valid, UUID author) {
    try {
      return publishing.publish(valid, author);
    } catch (PersistenceException numberTaken) {
      throw new Conflict("problem.authoring.meanwhile");
    }
  }

  /** Throws the draft away. */
  public void remove(UUID draft, UUID author) {
    shelf.remove(draft, author);
  }
}
