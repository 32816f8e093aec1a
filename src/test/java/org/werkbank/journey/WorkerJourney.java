package org.werkbank.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.werkbank.identity.DemoPerson;

/**
 * The worker's way through Werkbank, one method a stage. It knows a server by its address only, so that it can be walked on
 * any: in-container, on PostgreSQL, or one that runs elsewhere.
 */
final class WorkerJourney {
  private final Visitor worker;
  private final String login;

  WorkerJourney(Visitor worker, String login) {
    this.worker = worker;
    this.login = login;
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

  /** What does not exist says so and helps. */
  void takesAWrongTurn() {
    worker.open("/no-such-page");
    worker.seesHeading("platform.error.404.title");
    worker.judge("90-not-found");
  }

  /** Signing out says that nothing is lost, and the page behind is closed. */
  void leaves() {
    worker.open("/learn");
    worker.page().locator("summary:has-text('" + worker.say("platform.account.title") + "')").click();
    worker.tap("platform.account.signOut");
    worker.sees("identity.signIn.out");
    worker.judge("91-signed-out");
    worker.open("/learn");
    worker.seesHeading("identity.signIn.title");
  }
}
