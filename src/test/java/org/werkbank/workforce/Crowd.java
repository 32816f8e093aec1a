package org.werkbank.workforce;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Many people at once, written as rows: every tenth in team 1, every hundredth without Z1, every
 * fiftieth with one that expires.
 */
final class Crowd {
  private static final List<String> FIRST =
      List.of("anna", "bert", "cem", "dora", "elif", "finn", "gül", "hans");

  private Crowd() {}

  static void of(Plant plant, int people) {
    UUID site = plant.site("Werk");
    UUID team = plant.team("Werk", "Team 1");
    UUID rest = plant.team("Werk", "Team 2");
    Random random = new Random(7);
    try (Connection connection = plant.database.source().getConnection();
        PreparedStatement person =
            connection.prepareStatement(
                "insert into person (id, login, name, password_hash, active, created_at) values (?, ?, ?, '-', true, current_timestamp)");
        PreparedStatement worker =
            connection.prepareStatement(
                "insert into worker (person_id, list_name, sort_key, site_id, team_id, job_role) values (?, ?, ?, ?, ?, 'Werker')");
        PreparedStatement word =
            connection.prepareStatement("insert into name_word (person_id, word) values (?, ?)");
        PreparedStatement cell =
            connection.prepareStatement(
                "insert into matrix_cell (person_id, programme, valid_until) select ?, programme, cast(? as date) from matrix_column");
        Statement end = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < people; i++) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        String first = FIRST.get(i % FIRST.size());
        String last = "name" + String.format("%06d", (i * 7919L) % 1_000_003);
        add(person, id, "p" + i, first + " " + last);
        add(
            worker,
            id,
            last + ", " + first,
            last + " " + first + " " + id,
            site,
            i % 10 == 0 ? team : rest);
        add(word, id, first);
        add(word, id, last);
        add(
            cell,
            id,
            i % 100 == 0
                ? "1970-01-01"
                : i % 50 == 0 ? Plant.TODAY.plusDays(9).toString() : "2028-01-01");
      }
      for (PreparedStatement one : List.of(person, worker, word, cell)) one.executeBatch();
      connection.commit();
      connection.setAutoCommit(true);
      end.execute("analyze");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    statement.addBatch();
  }
}
