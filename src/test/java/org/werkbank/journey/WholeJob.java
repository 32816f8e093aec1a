package org.werkbank.journey;

import java.net.URI;
import java.util.List;
import org.werkbank.identity.DemoPerson;
import org.werkbank.platform.text.Language;

/** The main job from end to end, on any server and in either language. */
final class WholeJob {
  static final List<String> COURSES = List.of("ki-in-der-halle", "daten-sind-das-werkstueck");
  static final int QUESTIONS = 10;

  private final Browser browser;
  private final URI server;
  private final Language language;
  private final DemoPerson worker;

  WholeJob(Browser browser, URI server, Language language, String login) {
    this.browser = browser;
    this.server = server;
    this.language = language;
    this.worker = person(login);
  }

  private static DemoPerson person(String login) {
    return DemoPerson.all().stream()
        .filter(one -> one.login().equals(login))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Signs in, learns, passes, holds a certificate; others verify it and look it up; the worker sees
   * that.
   *
   * @param inTheTest happens after half of the test's questions: nothing, or a power cut
   */
  void isDone(Runnable inTheTest) {
    try (Visitor visitor = browser.visitor(server, language, Browser.Device.PHONE)) {
      WorkerJourney journey = new WorkerJourney(visitor, worker.login());
      journey.arrives();
      journey.isLedBackAfterSigningIn();
      journey.seesWhatIsNext();
      COURSES.forEach(journey::learns);
      journey.beginsTheTest();
      journey.answers(QUESTIONS / 2);
      inTheTest.run();
      journey.goesOnWithTheTest(QUESTIONS / 2);
      journey.answers(QUESTIONS - QUESTIONS / 2);
      journey.passes();
      String address = journey.holdsTheCertificate();
      othersLook(address);
      journey.seesWhoLooked(person("hr").name());
      journey.takesAWrongTurn();
      journey.leaves();
    }
  }

  private void othersLook(String address) {
    try (Visitor anybody = browser.visitor(server, language, Browser.Device.PHONE);
        Visitor hr = browser.visitor(server, language, Browser.Device.DESKTOP)) {
      new OthersJourney(anybody).verifies(address, worker.name());
      new OthersJourney(hr).looksUp(person("hr"), worker.name());
    }
  }
}
