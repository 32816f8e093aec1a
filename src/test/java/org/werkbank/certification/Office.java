package org.werkbank.certification;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.werkbank.catalogue.CompanyTexts;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.LegalFact;
import org.werkbank.catalogue.LegalFacts;
import org.werkbank.catalogue.LegalFactsFile;
import org.werkbank.catalogue.Packages;
import org.werkbank.catalogue.table.TableMemory;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.ShippedTypes;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.identity.Accounts;
import org.werkbank.learning.LearningQueries;
import org.werkbank.platform.text.Text;

/** The room certification on a database of its own, opened at any moment one names. */
final class Office implements AutoCloseable {
  static final Programmes PROGRAMMES =
      new Programmes(
          ProgrammeFile.read("programmes.yaml", shipped("programmes.yaml")).programmes());

  private static final List<LegalFact> FACTS =
      LegalFactsFile.read(shipped("legal-facts.yaml").getBytes(StandardCharsets.UTF_8)).facts();

  final TestDatabase database;
  final Fired<CertificateIssued> issued = new Fired<>();
  final Fired<CertificateRevoked> revoked = new Fired<>();
  private final Path data;

  /**
   * @param data folder of the keys
   */
  Office(TestDatabase.Kind kind, Path data) {
    this.database = kind.open();
    this.data = data;
    database.run(em -> new LegalFacts(em, Clock.systemUTC()).store(FACTS));
    UUID admin = database.person("admin");
    CompanyTexts.KEYS.forEach(key -> write(key, admin));
  }

  void write(String key, UUID admin) {
    database.run(
        em -> new CompanyTexts(em, Clock.systemUTC()).save(key, Text.same("written"), admin));
  }

  /** Its services on one entity manager, at one moment. */
  final class Room {
    final CertificateQueries queries;
    final Certificates certificates;
    final Issuer issuer;
    final Issuing issuing;
    final Papers papers;
    final Verification verification;

    private Room(EntityManager em, Instant now) {
      Clock clock = Clock.fixed(now, ZoneId.of("Europe/Berlin"));
      queries = new CertificateQueries(em, clock);
      certificates = new Certificates(em, clock, issued, revoked);
      issuer =
          new Issuer(
              queries,
              clock,
              data.toString(),
              Optional.empty(),
              "https://w.example/",
              "Muster GmbH");
      LegalFacts facts = new LegalFacts(em, clock);
      Courses courses =
          new Courses(
              em, new Packages(em, facts, ShippedTypes.all(), new TableMemory(1_000_000)), facts);
      Gaps gaps = new Gaps(courses, new CompanyTexts(em, clock));
      issuing =
          new Issuing(
              PROGRAMMES,
              new Accounts(em, clock, null, null, new Fired<>()),
              new ProgrammeTests(PROGRAMMES, courses, new LearningQueries(em), queries, gaps),
              new Achievements(issuer),
              issuer,
              certificates,
              new LegalNote(facts),
              queries,
              clock);
      papers = new Papers(issuer, clock, "DE");
      verification = new Verification(queries, new NameTries(clock));
    }
  }

  <T> T at(String now, Function<Room, T> work) {
    return database.in(em -> work.apply(new Room(em, Instant.parse(now))));
  }

  void run(String now, Consumer<Room> work) {
    database.run(em -> work.accept(new Room(em, Instant.parse(now))));
  }

  /** A certificate of Z1 that somebody gets at this moment. */
  UUID issue(UUID person, String now) {
    run(now, room -> room.issuing.issue(UUID.randomUUID(), person, "Z1"));
    return at(now, room -> room.queries.of(person).get(0).id());
  }

  @Override
  public void close() {
    database.close();
  }

  private static String shipped(String file) {
    try {
      return Files.readString(Path.of("courses", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
