package org.werkbank.house;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.werkbank.fixtures.TestDatabase;

/** What the schema has to keep, on a migrated database. */
final class MigrationRules {
  /** Requirement B-04: what is not collected at all. */
  private static final Pattern NOT_COLLECTED =
      Pattern.compile(
          ".*(time_on|time_spent|duration|seconds_|_seconds|elapsed|dwell|latency|idle|last_active|last_seen|last_login"
              + "|last_visit|click|keystroke|mouse|scroll|ip_address|(^|_)ip($|_)|user_agent|browser|fingerprint"
              + "|latitude|longitude|geo|location|camera_|microphone|birth|gender|private_mail|photo).*");

  private MigrationRules() {}

  /** Columns with names of the deny-list, as {@code table.column}. */
  static List<String> forbiddenColumns(TestDatabase database) {
    List<String> faults = new ArrayList<>();
    try (Connection connection = database.source().getConnection();
        ResultSet columns = connection.getMetaData().getColumns(null, null, "%", "%")) {
      while (columns.next()) {
        String schema = String.valueOf(columns.getString("TABLE_SCHEM"));
        if (!schema.equalsIgnoreCase("public")) continue;
        String column = columns.getString("COLUMN_NAME").toLowerCase(java.util.Locale.ROOT);
        if (NOT_COLLECTED.matcher(column).matches()) {
          faults.add(
              columns.getString("TABLE_NAME").toLowerCase(java.util.Locale.ROOT) + "." + column);
        }
      }
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return faults;
  }

  /** Entities that cannot be read because a column or table of theirs is missing. */
  static List<String> unreadableEntities(TestDatabase database) {
    List<String> names =
        database.in(
            em ->
                em.getMetamodel().getEntities().stream()
                    .map(EntityType::getName)
                    .sorted()
                    .toList());
    List<String> faults = new ArrayList<>();
    for (String name : names) {
      try {
        database.run(em -> readOne(em, name));
      } catch (jakarta.persistence.PersistenceException missing) {
        faults.add(
            name + ": " + missing.getMessage().lines().skip(1).findFirst().orElse("").strip());
      }
    }
    return faults;
  }

  private static void readOne(EntityManager em, String entity) {
    em.createQuery("select e from " + entity + " e", Object.class).setMaxResults(1).getResultList();
  }
}
