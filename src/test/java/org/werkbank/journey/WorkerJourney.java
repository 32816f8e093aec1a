package org.werkbank.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.werkbank.identity.DemoPerson;

/**
 * The worker's way through Werkbank, one method a stage. It knows a server by its address only, so
 * that it can be walked on any: in-container, on PostgreSQL, or one that runs elsewhere.
 */
final class WorkerJourney {
  private final Visitor worker;
  private final String login;
  private final Answering answering;
  private final Exercising exercising;
  private final Meter meter;
  private int held;

  /**
   * A journey.
   *
   * @param taps whether exercises are done by taps alone; by keys alone otherwise
   */
  WorkerJourney(Visitor worker, String login, boolean taps) {
    this.worker = worker;
    this.login = login;
    this.answering = new Answering(worker, new AnswerKey(worker.texts().language()));
    this.exercising = new Exercising(worker, taps);
    this.meter = new Meter(worker);
  }

  /** The start page says what Werkbank is and leads to the sign-in. */
  void arrives() {
    worker.open("/");
    worker.seesHeading("home.start.heading");
    worker.judge("01-start");
    worker.tap("home.start.signIn");
    worker.seesHeading("identity.signIn.title");
    worker.judge("02-sign-in");
  }

  /** A page for people who are signed in leads to the sign-in and back. */
  void isLedBackAfterSigningIn() {
    worker.open("/courses");
    worker.seesHeading("identity.signIn.title");
    mistypesThePassword();
    worker.fill("identity.signIn.password", DemoPerson.PASSWORD);
    worker.tap("identity.signIn.submit");
    worker.seesHeading("learning.courses.title");
    assertEquals("/courses", worker.address());
    worker.judge("04-courses");
  }

  /** The wrong password is told, and the name stays. */
  private void mistypesThePassword() {
    worker.fill("identity.signIn.login", login);
    worker.fill("identity.signIn.password", "not-the-password");
    worker.tap("identity.signIn.submit");
    worker.sees("problem.identity.wrong");
    worker.judge("03-wrong-password");
    assertEquals(login, worker.page().inputValue("#login"));
  }

  /** "My learning" says what is next. */
  void seesWhatIsNext() {
    worker.open("/learn");
    worker.sees("home.my.way");
    worker.judge("05-my-learning");
  }

  /** "My learning" and the certificates say what one has, what is next and until when. */
  void seesTheWay(ProgrammeKey programme) {
    worker.open("/learn");
    held++;
    String nothing = worker.say("certification.way.next.nothing");
    assertThat(worker.page().getByText(nothing)).hasCount(held);
    worker.judge("37-way-after-" + programme.code());
    worker.open("/certificates");
    worker.judge("38-certificates-after-" + programme.code());
  }

  /** A course from its first page to the last check of its last unit. */
  void learns(String slug) {
    worker.open("/courses/" + slug);
    worker.judge("10-course-" + slug);
    worker.renewing(() -> worker.page().locator("#begin").click());
    for (ProgrammeKey.UnitKey unit : ProgrammeKey.units(slug)) {
      String address = "/courses/" + slug + "/" + unit.number();
      if (!worker.address().startsWith(address)) worker.open(address);
      meter.begin();
      learnsUnit("1" + unit.number() + "-" + slug);
      meter.end(worker.texts().language().code(), slug, unit.number(), unit.minutes());
    }
    worker.open("/courses/" + slug);
    worker.sees("learning.course.completed");
    worker.judge("19-completed-" + slug);
  }

  private void learnsUnit(String name) {
    worker.judgeInLight(name + "-1-case");
    worker.go("learning.lesson.next");
    worker.judgeInLight(name + "-2-guess");
    worker.page().locator("#work .option input").first().check();
    worker.go("learning.guess.fix");
    worker.go("learning.guess.try");
    exercising.play(name + "-3-try");
    worker.go("learning.try.next");
    worker.judgeInLight(name + "-4-key");
    worker.go("learning.key.next");
    while (worker.page().locator("#question").count() > 0) {
      answering.answer();
      worker.go("learning.check.answer");
      worker.judgeInLight(name + "-5-check");
      worker.go("learning.lesson.next");
    }
    worker.judgeInLight(name + "-6-result");
    worker.renewing(() -> worker.page().locator("#finish").click());
  }

  /** The certificate test up to its first question. */
  void beginsTheTest(ProgrammeKey programme) {
    worker.open(test(programme));
    worker.judge("30-test-" + programme.code());
    worker.go("assessment.test.begin");
  }

  /** Answers this many questions, and goes on after each. */
  void answers(int questions) {
    for (int i = 0; i < questions; i++) {
      answering.answer();
      worker.judgeInLight("31-question");
      worker.go("assessment.test.next");
    }
  }

  /**
   * After a break, whatever the reason: every stored answer is there, and the next open question is
   * shown.
   */
  void goesOnWithTheTest(ProgrammeKey programme, int answered) {
    worker.open(test(programme));
    if (worker.address().startsWith("/login")) isLedBackToTheTest(programme);
    worker.sees("assessment.test.answered", answered, programme.questions());
    worker.go("assessment.test.goOn");
    worker.sees("assessment.question.place", answered + 1, programme.questions());
  }

  /** The session went with the server; signing in leads to where the person wanted to go. */
  private void isLedBackToTheTest(ProgrammeKey programme) {
    worker.fill("identity.signIn.login", login);
    worker.fill("identity.signIn.password", DemoPerson.PASSWORD);
    worker.tap("identity.signIn.submit");
    worker.page().waitForURL("**" + test(programme));
  }

  /** The exercises of the test and handing in; the result says "passed". */
  void passes(ProgrammeKey programme) {
    for (int nr = 1; nr <= programme.exercises(); nr++) {
      worker.open(test(programme) + "/exercise/" + nr);
      exercising.play("32-test-exercise-" + programme.code() + "-" + nr);
    }
    worker.go("assessment.exercise.goOn");
    worker.judge("33-hand-in");
    worker.tap("assessment.handIn.submit");
    worker.go("assessment.handIn.yes");
    worker.judge("34-result");
    worker.sees("assessment.result.passed");
  }

  private static String test(ProgrammeKey programme) {
    return "/certificates/" + programme.code() + "/test";
  }

  /** The certificate with its files. Returns the address where anybody can verify it. */
  String holdsTheCertificate(ProgrammeKey programme) {
    worker.go("assessment.result.toCertificate");
    worker.judge("35-certificates-" + programme.code());
    worker.renewing(
        () ->
            worker
                .page()
                .locator("a.list-link[href^='/certificates/']:has-text('" + programme.code() + "')")
                .first()
                .click());
    worker.judge("36-certificate-" + programme.code());
    Path pdf = worker.download(() -> worker.tap("certification.one.pdf"));
    assertTrue(startsWith(pdf, "%PDF-"), "the certificate is a PDF");
    Path badge = worker.download(() -> worker.tap("certification.one.badge"));
    assertTrue(startsWith(badge, "{"), "the badge is JSON");
    String link = worker.page().locator("a[href*='/v/']").first().getAttribute("href");
    return link.substring(link.indexOf("/v/"));
  }

  private static boolean startsWith(Path file, String begin) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).startsWith(begin);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The worker sees that somebody of human resources has looked. */
  void seesWhoLooked(String reader) {
    worker.open("/my-data/access");
    worker.seesText(reader);
    worker.judge("50-who-looked");
  }

  /** What does not exist says so and helps. */
  void takesAWrongTurn() {
    worker.open("/no-such-page");
    worker.seesHeading("platform.error.404.title");
    worker.judge("90-not-found");
  }

  /** Signing out says that nothing is lost, and the page behind is closed. */
  void leaves() {
    worker.open("/learn");
    worker
        .page()
        .locator("summary:has-text('" + worker.say("platform.account.title") + "')")
        .click();
    worker.tap("platform.account.signOut");
    worker.sees("identity.signIn.out");
    worker.judge("91-signed-out");
    worker.open("/learn");
    worker.seesHeading("identity.signIn.title");
  }
}
