package org.werkbank.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * A whole company in the database of a stopped server: people with names, sites, teams and five
 * certificates each.
 */
final class People {
  private static final List<String> FIRST =
      List.of(
          "Ayşe", "Jonas", "Mirela", "Katja", "Piotr", "Fatma", "Uwe", "Linh", "Emeka", "Rosa",
          "Jürgen", "Zoë");
  private static final List<String> LAST =
      List.of(
          "Yılmaz",
          "Fischer",
          "Petrović",
          "Brandt",
          "Müller",
          "Schäfer",
          "Nguyen",
          "Okafor",
          "Weiß",
          "Kovács",
          "Groß");
  private static final List<String> PROGRAMMES = List.of("Z1", "Z2", "Z3", "Z4", "Z5");
  private static final int BATCH = 5_000;

  private People() {}

  /**
   * Adds the people to the H2 file below this data folder. The first of them are called bench0,
   * bench1 and so on.
   */
  static void fill(Path data, int count) throws SQLException {
    String url = "jdbc:h2:file:" + data.resolve("werkbank").toAbsolutePath() + ";CACHE_SIZE=524288";
    try (Connection database = DriverManager.getConnection(url, "werkbank", "werkbank")) {
      database.setAutoCommit(false);
      execute(database, "set write_delay 10000");
      List<UUID> teams = teams(database);
      columns(database);
      people(database, count, teams);
      learners(database);
      database.commit();
      execute(database, "set write_delay 0");
      execute(database, "shutdown");
    }
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<UUID> teams(Connection database) throws SQLException {
    UUID site = UUID.randomUUID();
    insert(database, "insert into site (id, name) values (?, ?)", site, "Benchmark");
    List<UUID> teams =
        List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    for (UUID team : teams) {
      insert(
          database,
          "insert into team (id, site_id, name) values (?, ?, ?)",
          team,
          site,
          "Team " + team);
    }
    return teams;
  }

  private static void columns(Connection database) throws SQLException {
    for (String programme : PROGRAMMES) {
      insert(
          database,
          "insert into matrix_column (programme) select ? where not exists (select 1 from matrix_column where programme = ?)",
          programme,
          programme);
    }
  }

  private static void people(Connection database, int count, List<UUID> teams) throws SQLException {
    Random chance = new Random(7);
    Argon2Function argon = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    String hash = Password.hash("werkbank").addRandomSalt(16).with(argon).getResult();
    Timestamp now = Timestamp.from(Instant.now());
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    try (PreparedStatement person =
            database.prepareStatement(
                "insert into person (id, login, name, password_hash, active, created_at) values (?, ?, ?, ?, true, ?)");
        PreparedStatement role =
            database.prepareStatement(
                "insert into person_role (person_id, role) values (?, 'learner')");
        PreparedStatement worker =
            database.prepareStatement(
                "insert into worker (person_id, list_name, sort_key, site_id, team_id, job_role) select ?, ?, ?, t.site_id, t.id, 'Werker' from team t where t.id = ?");
        PreparedStatement word =
            database.prepareStatement("insert into name_word (person_id, word) values (?, ?)");
        PreparedStatement holding =
            database.prepareStatement(
                "insert into holding (person_id, programme, valid_until) values (?, ?, ?)");
        PreparedStatement cell =
            database.prepareStatement(
                "insert into matrix_cell (person_id, programme, valid_until) values (?, ?, ?)")) {
      List<PreparedStatement> all = List.of(person, role, worker, word, holding, cell);
      for (int i = 0; i < count; i++) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String first = FIRST.get(chance.nextInt(FIRST.size()));
        String last = LAST.get(chance.nextInt(LAST.size())) + "-" + Integer.toString(i, 36);
        add(person, id, "bench" + i, first + " " + last, hash, now);
        add(role, id);
        add(
            worker,
            id,
            last + ", " + first,
            last.toLowerCase(java.util.Locale.ROOT) + " " + id,
            teams.get(i % teams.size()));
        add(word, id, last.toLowerCase(java.util.Locale.ROOT));
        for (String programme : PROGRAMMES) {
          LocalDate until = until(today, chance);
          add(cell, id, programme, Date.valueOf(until));
          if (until.isAfter(today))
            add(
                holding,
                id,
                programme,
                Timestamp.from(until.atTime(12, 0).toInstant(ZoneOffset.UTC)));
        }
        if (i % BATCH == BATCH - 1) run(database, all);
      }
      run(database, all);
    }
  }

  /** The learners of the benchmark are in the first unit of a course, at its check. */
  private static void learners(Connection database) throws SQLException {
    for (int i = 0; i < Bench.LEARNERS; i++) {
      insert(
          database,
          "insert into enrolment (id, person_id, slug, course_version, enrolled_at)"
              + " select random_uuid(), p.id, v.slug, v.id, current_timestamp"
              + " from person p, course_version v where p.login = ? and v.slug = ?",
          "bench" + i,
          "bench-01");
    }
    insert(
        database,
        "insert into unit_progress (id, enrolment_id, number, step, guess, exercise_done,"
            + " check_done) select random_uuid(), id, 1, 5, 0, true, false from enrolment"
            + " where slug = ?",
        "bench-01");
  }

  private static LocalDate until(LocalDate today, Random chance) {
    return chance.nextInt(3) == 0 ? LocalDate.of(1970, 1, 1) : today.plusDays(chance.nextInt(700));
  }

  private static void insert(Connection database, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      statement.executeUpdate();
    }
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    statement.addBatch();
  }

  private static void run(Connection database, List<PreparedStatement> statements)
      throws SQLException {
    for (PreparedStatement statement : statements) statement.executeBatch();
    database.commit();
  }
}
