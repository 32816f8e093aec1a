package org.werkbank.journey.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.identity.DemoPerson;
import org.werkbank.journey.Browser;
import org.werkbank.journey.Visitor;
import org.werkbank.platform.text.Language;

/**
 * The workshop with all its exercises and what they say about themselves, at three widths in both
 * languages; and a type that the program has never heard of, put beside the others.
 */
@ArquillianTest
@RunAsClient
class WorkshopIT {
  private static final int[] WIDTHS = {360, 768, 1280};
  private static final int HEIGHT = 900;
  private static final int HOLD_MS = 1_200;

  @ArquillianResource URL url;

  private Visitor visitor(Browser browser, Language language, String login) {
    URI server = URI.create("http://127.0.0.1:" + url.getPort());
    Visitor visitor = browser.visitor(server, language, Browser.Device.DESKTOP);
    visitor.signIn(login, DemoPerson.PASSWORD);
    visitor.page().waitForURL("**/learn");
    visitor.open("/exercises?lang=" + language.code());
    return visitor;
  }

  private static List<String> addresses(Visitor visitor, String selector) {
    return visitor.page().locator(selector).all().stream()
        .map(link -> link.getAttribute("href"))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyExerciseHasACardAPlaceToPlayAndAPageAboutItsInside(Language language) {
    try (Browser browser = Browser.start();
        Visitor trainer = visitor(browser, language, "trainer")) {
      trainer.seesHeading("home.exercises.title");
      List<String> places = addresses(trainer, ".workshop h2 a");
      List<String> insides = addresses(trainer, ".workshop .tapline");
      assertTrue(places.contains("/exercises/read-off?offer=fine"), places.toString());
      assertTrue(insides.contains("/exercises/read-off/inside"), insides.toString());
      atAllWidths(trainer, "workshop");
      for (String inside : insides) {
        trainer.open(inside);
        assertEquals(6, trainer.page().locator(".reading h2").count(), inside);
        String block = trainer.page().locator(".copyblock").first().textContent();
        assertTrue(block.startsWith("```exercise " + inside.split("/")[2] + "\n"), block);
        for (int width : WIDTHS) {
          trainer.page().setViewportSize(width, HEIGHT);
          assertEquals(0, sticksOut(trainer), inside + " at " + width);
        }
        trainer.page().setViewportSize(WIDTHS[0], HEIGHT);
        trainer.judgeInLight("inside-" + inside.split("/")[2]);
      }
      trainer.page().setViewportSize(WIDTHS[0], HEIGHT);
      for (String place : places) {
        trainer.open(place);
        FirstTouch.comesSoon(trainer, place);
        assertThat(trainer.page().locator("#workshop-anew, #workshop-again")).isVisible();
        assertThat(trainer.page().locator("h1")).isVisible();
        trainer.seesNoComplaint();
      }
      trainer.open("/exercises?lang=de");
    }
  }

  /** Pixels by which the page is wider than the window. */
  private static int sticksOut(Visitor visitor) {
    String wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    return ((Number) visitor.page().evaluate(wider)).intValue();
  }

  private static void atAllWidths(Visitor visitor, String name) {
    for (int width : WIDTHS) {
      visitor.page().setViewportSize(width, HEIGHT);
      visitor.judge(name + "-" + width);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aTypeOfOneFolderIsPlayedAndLeavesNothing(Language language) {
    try (Browser browser = Browser.start();
        Visitor worker = visitor(browser, language, "worker")) {
      worker.open("/exercises/read-off?offer=fine");
      String gauge = read(worker);
      worker.go("home.exercise.again");
      assertFalse(gauge.equals(read(worker)), "other data");
      gauge = read(worker);
      worker.page().locator("#value").fill(gauge);
      worker.renewing(() -> worker.page().locator("#read").click());
      assertThat(worker.page().locator(".verdict")).hasText(says(language));
      atAllWidths(worker, "thirteenth");
      worker.go("home.exercise.leave");
      assertEquals("/exercises", worker.address());
      worker.open("/exercises/read-off?offer=fine");
      assertThat(worker.page().locator("#read")).isVisible();
      assertFalse(gauge.equals(read(worker)), "nothing of the finished attempt is left");
      worker.open("/exercises/read-off/inside");
      assertEquals(0, worker.page().locator(".copyblock").count(), "the block is for trainers");
      worker.open("/exercises/read-off?offer=finest");
      worker.seesHeading("platform.error.404.title");
      worker.open("/exercises?lang=de");
    }
  }

  @Test
  void holdingPlusGoesOn() {
    try (Browser browser = Browser.start();
        Visitor trainer = visitor(browser, Language.DE, "trainer")) {
      trainer.open("/exercises/step-in?offer=b");
      trainer.page().locator("#guess-smaller").check();
      trainer.renewing(() -> trainer.page().locator("#si-guess").click());
      Locator plus = trainer.page().locator("[data-stepper]:has(#distance) [data-by='1']");
      double before = distance(trainer);
      plus.click();
      assertEquals(before + .05, distance(trainer), 1e-9, "a tap is one step");
      plus.hover();
      trainer.page().mouse().down();
      trainer.page().waitForTimeout(HOLD_MS);
      trainer.page().mouse().up();
      double held = distance(trainer);
      assertTrue(held > before + .3, "holding is many steps, but it is at " + held);
      trainer.page().waitForTimeout(HOLD_MS);
      assertEquals(held, distance(trainer), 1e-9, "it ends when the finger leaves");
      trainer.open("/exercises?lang=de");
    }
  }

  private static double distance(Visitor visitor) {
    return Double.parseDouble(visitor.page().locator("#distance").inputValue());
  }

  private static String says(Language language) {
    return language == Language.DE ? "Richtig abgelesen." : "Read correctly.";
  }

  private static String read(Visitor visitor) {
    Locator gauge = visitor.page().locator(".readoff .lead");
    return gauge.textContent().replaceAll("\\D", "");
  }
}
