package org.werkbank.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** Publishes a folder of packages: one folder a course, {@code legal-facts.yaml} beside them. */
@ApplicationScoped
public class CourseFolder {
  private static final Logger LOG = Logger.getLogger(CourseFolder.class.getName());

  private Packages packages;
  private Publishing publishing;
  private LegalFacts facts;

  protected CourseFolder() {}

  @Inject
  public CourseFolder(Packages packages, Publishing publishing, LegalFacts facts) {
    this.packages = packages;
    this.publishing = publishing;
    this.facts = facts;
  }

  /** Publishes what is new and logs every problem of what is broken. */
  public void publish(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> courses = entries.filter(Files::isDirectory).sorted().toList();
      takeFacts(folder.resolve(LegalFactsFile.NAME));
      courses.forEach(this::publishOne);
    } catch (IOException | UncheckedIOException unreadable) {
      LOG.log(Level.SEVERE, "The course folder " + folder + " cannot be read", unreadable);
    }
  }

  private void takeFacts(Path file) throws IOException {
    if (!Files.isRegularFile(file)) return;
    LegalFactsFile.Content content = LegalFactsFile.read(Files.readAllBytes(file));
    log(file.getParent().toString(), content.faults());
    facts.store(content.facts());
  }

  private void publishOne(Path course) {
    try {
      switchOn(packages.reader("").read(course), course.getFileName().toString());
    } catch (UncheckedIOException unreadable) {
      LOG.log(Level.SEVERE, "The course " + course + " cannot be read", unreadable);
    }
  }

  private void switchOn(Reading reading, String name) {
    if (reading instanceof Reading.Broken broken) {
      LOG.log(
          Level.SEVERE,
          "The course {0} has {1} problems and is left out",
          new Object[] {name, broken.faults().size()});
      log(name, broken.faults());
    }
    if (reading instanceof Reading.Valid valid) ship(valid);
  }

  private void ship(Reading.Valid valid) {
    String slug = valid.files().slug();
    try {
      if (publishing.ship(valid) instanceof PublishOutcome.Added added) {
        LOG.log(
            Level.INFO,
            "The course {0} is published as version {1}",
            new Object[] {slug, added.number()});
      }
    } catch (Conflict taken) {
      LOG.log(
          Level.SEVERE,
          "{0}: {1}",
          new Object[] {slug, Texts.of(Language.EN).say(taken.key(), taken.values())});
    } catch (PersistenceException refused) {
      if (!publishing.knows(valid)) throw refused;
      LOG.log(Level.INFO, "The course {0} has just been published by another server", slug);
    }
  }

  private static void log(String place, List<Fault> faults) {
    Texts texts = Texts.of(Language.EN);
    faults.forEach(
        fault -> LOG.log(Level.SEVERE, "{0}/{1}", new Object[] {place, fault.say(texts)}));
  }
}
