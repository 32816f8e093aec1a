package org.werkbank.journey;

import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.werkbank.platform.text.Language;

/** A worker's day, in German and again in English. */
@ArquillianTest
@RunAsClient
class WorkerJourneyIT {
  @ArquillianResource URL server;

  @Test
  void aWorkerDoesTheWholeJobInGerman() {
    walk(Language.DE, "worker");
  }

  @Test
  void aWorkerDoesTheWholeJobInEnglish() {
    walk(Language.EN, "trainee");
  }

  private void walk(Language language, String login) {
    URI address = URI.create("http://127.0.0.1:" + server.getPort());
    try (Browser browser = Browser.start()) {
      new WholeJob(browser, address, language, login).isDone(() -> {});
    }
  }
}
