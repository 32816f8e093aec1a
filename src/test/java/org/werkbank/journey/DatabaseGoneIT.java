package org.werkbank.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.werkbank.fixtures.Server;
import org.werkbank.identity.DemoPerson;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** The database goes away under people at work, and comes back. */
class DatabaseGoneIT {
  private static final Texts DE = Texts.of(Language.DE);
  private static final String COURSE = "/courses/ki-in-der-halle";
  private static final int MORE_THAN_CONNECTIONS = 30;
  private static final Duration AT_ONCE = Duration.ofSeconds(15);
  private static final int SECONDS_TO_RECOVER = 15;

  @Test
  void whileTheDatabaseIsAwayPagesSaySoAndAfterwardsTheSamePeopleGoOn()
      throws InterruptedException {
    try (Server server = Server.onPostgres()) {
      Caller worker = Caller.signedIn(server.address(), "worker");
      worker.submit(worker.get(COURSE + "/1"), "lesson", "begin", "");
      Answer page = worker.get(COURSE + "/1?step=case");
      Caller remembered = rememberedDevice(server);
      String session = worker.cookie("werkbank");

      server.closeDatabase();
      apologises(500, worker.get(COURSE));
      apologises(500, worker.submit(page, "lesson", "on", ""));
      Answer asked = remembered.get("/learn");
      apologises(503, asked);
      assertTrue(asked.words().contains(DE.say("problem.identity.away")), asked.words());
      assertTimeout(AT_ONCE, () -> askOften(worker), "nobody waits for a database that is away");
      assertEquals(503, worker.get("/health/ready").status());
      assertEquals(200, worker.get("/health/live").status());
      assertEquals(200, new Caller(server.address()).get("/login").status());
      apologises(500, new Caller(server.address()).signIn("/login", "worker", DemoPerson.PASSWORD));

      server.openDatabase();
      awaitReady(worker);
      assertEquals(COURSE + "/1?step=guess", worker.submit(page, "lesson", "on", "").location());
      assertEquals(200, worker.get(COURSE).status());
      assertEquals(session, worker.cookie("werkbank"));
      assertEquals(200, remembered.get("/learn").status());
    }
  }

  private static void askOften(Caller worker) {
    for (int i = 0; i < MORE_THAN_CONNECTIONS; i++) assertEquals(500, worker.get(COURSE).status());
  }

  private static Caller rememberedDevice(Server server) {
    Caller device = new Caller(server.address());
    Answer page = device.get("/login");
    device.submit(
        page,
        "signIn",
        "login",
        "trainee",
        "password",
        DemoPerson.PASSWORD,
        "remember",
        "on",
        "enter",
        "");
    device.loses("werkbank");
    return device;
  }

  private static void apologises(int status, Answer answer) {
    assertEquals(status, answer.status(), answer.address());
    assertEquals(DE.say("platform.error.500.title"), answer.heading());
    assertTrue(answer.words().contains(DE.say("platform.error.500.do")), answer.words());
  }

  private static void awaitReady(Caller caller) throws InterruptedException {
    for (int seconds = 0; caller.get("/health/ready").status() != 200; seconds++) {
      assertTrue(seconds < SECONDS_TO_RECOVER, "the server does not find its database again");
      Thread.sleep(1000);
    }
  }
}
