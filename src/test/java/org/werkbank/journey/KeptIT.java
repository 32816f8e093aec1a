package org.werkbank.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.werkbank.identity.DemoPerson;
import org.werkbank.platform.text.Language;

/**
 * What somebody chose or typed but has not sent stays on their device when something comes between.
 */
@ArquillianTest
@RunAsClient
class KeptIT {
  private static final String UNIT = "/courses/ki-in-der-halle/1";

  @ArquillianResource URL url;

  private URI server() {
    return URI.create("http://127.0.0.1:" + url.getPort());
  }

  @Test
  void aChoiceSurvivesAnExpiredSessionAndAChangeOfLanguage() {
    Caller.candidate(server(), "kept-chooser", "ready");
    try (Browser browser = Browser.start();
        Visitor worker = browser.visitor(server(), Language.DE, Browser.Device.PHONE)) {
      worker.signIn("kept-chooser", DemoPerson.PASSWORD);
      worker.page().waitForURL("**/learn");
      worker.open(UNIT + "?step=case");
      worker.go("learning.lesson.next");
      Locator second = worker.page().locator("#guess1");
      second.check();

      worker.page().locator("a[data-language]").click();
      assertThat(worker.page().locator("html")).hasAttribute("lang", "en");
      assertThat(second).isChecked();
      worker.page().locator("a[data-language]").click();
      assertThat(worker.page().locator("html")).hasAttribute("lang", "de");
      assertThat(second).isChecked();

      expire(worker);
      worker.tap("learning.guess.fix");
      worker.sees("identity.signIn.expired");
      signInAgain(worker, "kept-chooser");
      assertThat(second).isChecked();
      assertEquals(UNIT + "?step=guess&lang=de", worker.address());
      worker.go("learning.guess.fix");
      worker.sees("learning.guess.then");
      worker.seesNoComplaint();
    }
  }

  @Test
  void anAnswerGivenAfterTheSessionExpiredIsNotCalledStoredAndComesBack() {
    Caller.candidate(server(), "kept-tester", "running");
    try (Browser browser = Browser.start();
        Visitor worker = browser.visitor(server(), Language.DE, Browser.Device.PHONE)) {
      worker.signIn("kept-tester", DemoPerson.PASSWORD);
      worker.page().waitForURL("**/learn");
      worker.open("/certificates/Z1/test/1");
      Locator field =
          worker.page().locator("#work .option input, #work .match select, #number").first();
      while (field.count() == 0) worker.go("assessment.test.later");
      String address = worker.address();
      expire(worker);
      worker
          .page()
          .waitForResponse(response -> response.url().contains("/login"), () -> give(field));
      assertEquals("", worker.text("#saved"));

      worker.tap("assessment.test.next");
      worker.sees("identity.signIn.expired");
      signInAgain(worker, "kept-tester");
      assertEquals(address, worker.address());
      isGiven(field);
      worker.seesNoComplaint();
    }
  }

  private static void expire(Visitor visitor) {
    visitor
        .page()
        .context()
        .clearCookies(new BrowserContext.ClearCookiesOptions().setName("werkbank"));
  }

  private static void signInAgain(Visitor visitor, String login) {
    visitor.fill("identity.signIn.login", login);
    visitor.fill("identity.signIn.password", DemoPerson.PASSWORD);
    visitor.tap("identity.signIn.submit");
    visitor.page().waitForURL(address -> !address.contains("/login"));
  }

  private static boolean isBox(Locator field) {
    return field.evaluate("field => ['radio', 'checkbox'].includes(field.type)").equals(true);
  }

  private static void give(Locator field) {
    if (isBox(field)) field.check();
    else if (field.evaluate("field => field.tagName").equals("SELECT")) field.selectOption("2");
    else {
      field.fill("7");
      field.blur();
    }
  }

  private static void isGiven(Locator field) {
    if (isBox(field)) assertThat(field).isChecked();
    else assertThat(field).not().hasValue("");
  }
}
