package org.werkbank.journey;

import java.net.URI;
import java.util.List;
import org.werkbank.identity.DemoPerson;
import org.werkbank.platform.text.Language;

/** The main job from end to end, on any server and in either language. */
final class WholeJob {
  private static final List<ProgrammeKey> PROGRAMMES = ProgrammeKey.all();

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
   * Signs in, learns every course of the first programme, passes, holds a certificate; others
   * verify it and look it up; the worker sees that, and goes on with the next programme.
   *
   * @param inTheTest happens after half of the test's questions: nothing, or a power cut
   */
  void isDone(Runnable inTheTest) {
    isDone(PROGRAMMES, inTheTest);
  }

  /** The same with the first programme only. */
  void isBegun(Runnable inTheTest) {
    isDone(PROGRAMMES.subList(0, 1), inTheTest);
  }

  private void isDone(List<ProgrammeKey> programmes, Runnable inTheTest) {
    boolean taps = language == Language.DE;
    Browser.Device device = taps ? Browser.Device.TOUCH : Browser.Device.DESKTOP;
    try (Visitor visitor = browser.visitor(server, language, device)) {
      WorkerJourney journey = new WorkerJourney(visitor, worker.login(), taps);
      journey.arrives();
      journey.isLedBackAfterSigningIn();
      journey.seesWhatIsNext();
      for (ProgrammeKey programme : programmes) {
        String address = earns(journey, programme, inTheTest);
        if (programme == PROGRAMMES.get(0)) othersLook(address);
      }
      journey.seesWhoLooked(person("hr").name());
      journey.takesAWrongTurn();
      journey.leaves();
    }
  }

  private static String earns(WorkerJourney journey, ProgrammeKey programme, Runnable inTheTest) {
    int half = programme.questions() / 2;
    programme.courses().forEach(journey::learns);
    journey.beginsTheTest(programme);
    journey.answers(half);
    if (programme == PROGRAMMES.get(0)) inTheTest.run();
    journey.goesOnWithTheTest(programme, half);
    journey.answers(programme.questions() - half);
    journey.passes(programme);
    String address = journey.holdsTheCertificate(programme);
    journey.seesTheWay(programme);
    return address;
  }

  private void othersLook(String address) {
    try (Visitor anybody = browser.visitor(server, language, Browser.Device.PHONE);
        Visitor hr = browser.visitor(server, language, Browser.Device.DESKTOP)) {
      new OthersJourney(anybody).verifies(address, worker.name());
      new OthersJourney(hr).looksUp(person("hr"), worker.name());
    }
  }
}
