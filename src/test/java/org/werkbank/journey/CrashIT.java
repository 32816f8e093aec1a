package org.werkbank.journey;

import org.junit.jupiter.api.Test;
import org.werkbank.fixtures.Server;
import org.werkbank.platform.text.Language;

/** The same job on PostgreSQL, with the power cut in the middle of the certificate test. */
class CrashIT {

  @Test
  void afterAPowerCutInTheTestNoAnswerIsLostAndThePersonGoesOnAtTheSameQuestion() {
    try (Server server = Server.onPostgres();
        Browser browser = Browser.start()) {
      WholeJob job = new WholeJob(browser, server.address(), Language.DE, "worker");
      job.isBegun(
          () -> {
            server.kill();
            server.start();
          });
    }
  }
}
