package org.werkbank.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema of this version, before anything else starts. A failure ends
 * the deployment. Other start-up beans take {@code @DependsOn("Migrations")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
  @Resource(lookup = DataSource.NAME)
  javax.sql.DataSource database;

  @PostConstruct
  void migrate() {
    run(database);
  }

  /** Runs every migration of {@code db/migration} that this database has not seen. */
  public static void run(javax.sql.DataSource database) {
    boolean postgres = isPostgres(database);
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .placeholders(
            Map.of(
                "blob", postgres ? "bytea" : "blob", "bytewise", postgres ? "collate \"C\"" : ""))
        .load()
        .migrate();
  }

  private static boolean isPostgres(javax.sql.DataSource database) {
    try (Connection connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    } catch (SQLException unreachable) {
      throw new IllegalStateException("The database cannot be reached", unreachable);
    }
  }
}
