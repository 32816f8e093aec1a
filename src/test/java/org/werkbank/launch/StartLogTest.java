package org.werkbank.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartLogTest {
  private static final String FAILED =
      """
      [2026-11-22T15:51:22.922+0000] [] [WARNING] [] [pool] [timeMillis: 1795362682922] [levelValue: 900] RAR5117 : Failed
      Caused by: java.lang.IllegalStateException: only a warning
      [2026-11-22T15:51:22.937+0000] [] [[1;91mSEVERE[0m] [] [session] [timeMillis: 1795362682937] [levelValue: 1000] [[
        Exception [EclipseLink-4002]: org.eclipse.persistence.exceptions.DatabaseException
      \tat org.eclipse.persistence.exceptions.DatabaseException.sqlException(DatabaseException.java:335)
      Caused by: java.sql.SQLException: Error in allocating a connection.
      \t... 57 more
      Caused by: org.postgresql.util.PSQLException: Connection to größe:5999 refused. Check the hostname.
      \t... 73 more
      Caused by: java.net.ConnectException: Connection refused
      \tat java.base/sun.nio.ch.Net.pollConnect(Native Method)]]
      [2026-11-22T15:51:22.939+0000] [] [SEVERE] [] [core] [timeMillis: 1795362682939] [levelValue: 1000] [[
        Exception while loading the app : EJB Container initialization error]]
      """;

  @Test
  void theReasonIsTheRootCauseAndTheOneItLedTo() {
    StartLog log = new StartLog();
    FAILED.lines().forEach(log::hear);
    assertEquals(
        Optional.of(
            "PSQLException: Connection to größe:5999 refused. Check the hostname.\n"
                + "  because: ConnectException: Connection refused"),
        log.reason());
  }

  @Test
  void aLaterFaultWithCausesCountsMore() {
    StartLog log = new StartLog();
    FAILED.lines().forEach(log::hear);
    log.hear("[] [SEVERE] [levelValue: 1000] Exception while deploying the app");
    log.hear("Caused by: org.werkbank.Broken$Part");
    assertEquals(Optional.of("Broken$Part"), log.reason());
  }

  @Test
  void aCauseMaySaySeveralLines() {
    StartLog log = new StartLog();
    log.hear("[] [SEVERE] [levelValue: 1000] Exception while deploying the app");
    log.hear("Caused by: org.flywaydb.core.api.FlywayValidateException: Validate failed:");
    log.hear("Migration checksum mismatch for migration version 0001");
    log.hear("-> Applied to database : 1");
    log.hear("\tat org.flywaydb.core.Flyway.migrate(Flyway.java:180)");
    log.hear("]]");
    assertEquals(
        Optional.of(
            "FlywayValidateException: Validate failed:\n"
                + "    Migration checksum mismatch for migration version 0001\n"
                + "    -> Applied to database : 1"),
        log.reason());
  }

  @Test
  void withoutASevereFaultThereIsNoReason() {
    StartLog log = new StartLog();
    FAILED.lines().limit(2).forEach(log::hear);
    log.hear("[] [SEVERE] [levelValue: 1000] courses/programmes.yaml:3: $[0].title is missing");
    assertEquals(Optional.empty(), log.reason());
  }

  @Test
  void whatIsPrintedGoesOnUnchangedAndIsHeardUntilTheServerRuns() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    StartLog log = new StartLog();
    PrintStream stream = log.beside(new PrintStream(printed, true, StandardCharsets.UTF_8));
    stream.print(FAILED);
    Optional<String> heard = log.reason();
    log.stop();
    stream.println("[levelValue: 1000] a fault of a request");
    stream.println("Caused by: java.lang.IllegalStateException: much later");

    assertEquals(FAILED, printed.toString(StandardCharsets.UTF_8).substring(0, FAILED.length()));
    assertEquals(
        Optional.of(
            "PSQLException: Connection to größe:5999 refused. Check the hostname.\n"
                + "  because: ConnectException: Connection refused"),
        heard);
    assertEquals(heard, log.reason());
  }
}
