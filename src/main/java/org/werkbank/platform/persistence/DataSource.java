package org.werkbank.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The database: H2 in the data folder unless configured otherwise. PostgreSQL needs only settings.
 * Connections are checked before use (at most every five seconds), so that the application works
 * again as soon as the database does.
 */
@Dependent
@DataSourceDefinition(
    name = DataSource.NAME,
    className = "${MPCONFIG=werkbank.db.class:org.h2.jdbcx.JdbcDataSource}",
    url = "${MPCONFIG=werkbank.db.url}",
    user = "${MPCONFIG=werkbank.db.user}",
    password = "${MPCONFIG=werkbank.db.password}",
    minPoolSize = 4,
    initialPoolSize = 4,
    maxPoolSize = 24,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
public class DataSource {
  static final String NAME = "java:app/jdbc/werkbank";

  @Produces
  @PersistenceContext(unitName = "werkbank")
  EntityManager entityManager;
}
