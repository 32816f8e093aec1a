package org.werkbank.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.werkbank.identity.DemoPerson;
import org.werkbank.platform.text.Language;

/** Somebody looks for a word of the hall: with a finger on a phone, and with the keyboard alone. */
@ArquillianTest
@RunAsClient
class SearchJourneyIT {
  private static final int MOST_TABS = 80;
  private static final String SUGGESTIONS = ".suggest:not([hidden]) [role=option]";
  private static final String FOCUSED = "document.activeElement.matches(':focus-visible')";

  @ArquillianResource URL url;

  private URI server() {
    return URI.create("http://127.0.0.1:" + url.getPort());
  }

  /** Somebody who has opened every step of every course. */
  private Visitor somebody(Browser browser, String login, Language language, Browser.Device on) {
    Caller.candidate(server(), login, "reader");
    Visitor visitor = browser.visitor(server(), language, on);
    visitor.signIn(login, DemoPerson.PASSWORD);
    visitor.seesHeading("home.my.title");
    return visitor;
  }

  @Test
  void aFingerOnAPhoneFindsTheRightStep() {
    try (Browser browser = Browser.start();
        Visitor worker = somebody(browser, "search-touch", Language.DE, Browser.Device.TOUCH)) {
      Page page = worker.page();
      page.locator(".tools a[href='/search']").tap();
      worker.seesHeading("search.title");
      worker.judge("50-search");
      page.locator("#q-here").tap();
      page.keyboard().type("lernd");
      Locator suggestion = page.locator(SUGGESTIONS).filter(having("Lerndaten")).first();
      suggestion.waitFor();
      assertTrue(suggestion.boundingBox().height >= 48, "a finger hits it");
      worker.judge("51-suggestions-touch");
      suggestion.tap();
      page.waitForURL("**/glossary#*");
      assertEquals("Lerndaten", wordInSight(page));
      worker.judge("52-glossary");
      page.locator(".letters a[href='#letter-S']").tap();
      assertInSight(page.locator("#letter-S"));

      searchesByTouch(page, "Schlupf");
      worker.judge("53-hits");
      int all = page.locator(".hit").count();
      page.locator("details.more > summary").tap();
      page.locator("details.more a").filter(having(worker.say("search.kinds.unit"))).tap();
      page.waitForURL("**kind=unit*");
      assertTrue(page.locator(".hit").count() < all, "fewer hits than " + all);
      worker.judge("54-narrowed");
      page.locator(".chosen a").tap();
      page.waitForURL(Pattern.compile(".*/search\\?q=Schlupf$"));
      assertThat(page.locator(".hit")).hasCount(all);
      page.goBack();
      Locator hit = page.locator(".hit h2 a").first();
      String address = hit.getAttribute("href");
      hit.tap();
      page.waitForURL("**" + address);
      seesStep(worker, address);
      worker.seesNoComplaint();
    }
  }

  private static void searchesByTouch(Page page, String words) {
    page.locator(".tools a[href='/search']").tap();
    page.waitForURL("**/search");
    page.locator("#q-here").tap();
    page.keyboard().type(words);
    page.locator(".searchbig button").tap();
    page.waitForURL("**/search?q=" + words);
  }

  @Test
  void theKeyboardAloneFindsTheRightStep() {
    try (Browser browser = Browser.start();
        Visitor worker = somebody(browser, "search-keys", Language.EN, Browser.Device.DESKTOP)) {
      Page page = worker.page();
      page.keyboard().press("/");
      page.keyboard().type("lernda");
      page.locator(SUGGESTIONS).first().waitFor();
      page.keyboard().press("ArrowDown");
      String chosen = page.locator(SUGGESTIONS + "[aria-selected=true]").getAttribute("id");
      assertEquals(chosen, page.locator("#q").getAttribute("aria-activedescendant"));
      worker.judge("60-suggestions-keys");
      page.keyboard().press("Escape");
      assertThat(page.locator("#q")).hasAttribute("aria-expanded", "false");
      assertEquals("lernda", page.inputValue("#q"), "Escape leaves what was typed");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.waitForURL("**/glossary**");
      worker.judge("61-glossary");

      searchesByKeys(page, "escapes");
      worker.judge("62-hits");
      walksTo(page, "nav.facets a[href*='kind=unit']");
      page.keyboard().press("Enter");
      page.waitForURL("**kind=unit*");
      walksTo(page, ".hit h2 a");
      String address = page.evaluate("document.activeElement.getAttribute('href')").toString();
      page.keyboard().press("Enter");
      page.waitForURL("**" + address);
      seesStep(worker, address);
      page.keyboard().press("/");
      assertThat(page.locator("#q")).isFocused();
      page.keyboard().type("and/or");
      assertEquals("and/or", page.inputValue("#q"), "a slash that is typed stays one");
      worker.seesNoComplaint();
    }
  }

  private static void searchesByKeys(Page page, String words) {
    page.keyboard().press("/");
    page.keyboard().type(words);
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=" + words);
  }

  /**
   * Tab after tab, as somebody without a mouse gets there; what has the focus is seen to have it.
   */
  private static void walksTo(Page page, String selector) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      Object there =
          page.evaluate("selector => document.activeElement.matches(selector)", selector);
      if (!there.equals(true)) continue;
      assertEquals(true, page.evaluate(FOCUSED), "the focus is shown on " + selector);
      return;
    }
    throw new AssertionError("no way by Tab to " + selector);
  }

  @Test
  void anAnswerThatIsChosenButNotSentSurvivesASearch() {
    Caller.candidate(server(), "search-kept", "idle");
    try (Browser browser = Browser.start();
        Visitor worker = browser.visitor(server(), Language.DE, Browser.Device.DESKTOP)) {
      worker.signIn("search-kept", DemoPerson.PASSWORD);
      worker.seesHeading("home.my.title");
      worker.open("/courses/ki-in-der-halle");
      worker.renewing(() -> worker.page().locator("#begin").click());
      worker.go("learning.lesson.next");
      String guess = worker.address();
      worker.page().locator("#work .option input").nth(1).check();
      searchesByKeys(worker.page(), "Schlupf");
      worker.open(guess);
      assertThat(worker.page().locator("#work .option input").nth(1)).isChecked();
    }
  }

  @Test
  void theSlashCanBeSwitchedOff() {
    try (Browser browser = Browser.start();
        Visitor worker = somebody(browser, "search-slash", Language.DE, Browser.Device.DESKTOP)) {
      Page page = worker.page();
      page.locator("summary[aria-label='" + worker.say("platform.display.title") + "']").click();
      page.locator("#slash-off").check();
      page.keyboard().press("Escape");
      page.reload();
      page.keyboard().press("/");
      assertThat(page.locator("#q")).not().isFocused();
      assertThat(page.locator("#slash-off")).isChecked();
    }
  }

  @Test
  void aTypoTheOtherLanguageAndNothingAtAllAreAnswered() {
    try (Browser browser = Browser.start();
        Visitor worker = somebody(browser, "search-typo", Language.DE, Browser.Device.DESKTOP)) {
      Page page = worker.page();
      worker.open("/search?q=Lerndatne");
      assertThat(page.locator(".hit h2").first()).containsText("Lerndaten");
      worker.judge("70-did-you-mean");
      page.locator(".meant a").click();
      assertThat(page.locator("h1")).hasText("Lerndaten");

      worker.open("/search?q=scrap");
      Locator german = page.locator(".hit[lang=de]").filter(having("Ausschuss"));
      assertThat(german.first()).isVisible();
      assertThat(german.first().locator(".row b")).containsText("Ausschuss");
      worker.open("/search?q=scrap&only=en");
      Locator english = page.locator(".hit[lang=en]").first();
      assertThat(english.locator(".tag").last()).hasText(worker.say("search.language.en"));
      worker.judge("71-other-language");
      String address = english.locator("h2 a").getAttribute("href");
      assertTrue(address.contains("lang=en"), address);

      worker.open("/search?q=Quoxtelbrimp");
      worker.sees("search.nothing.trainer");
      assertThat(page.locator("#work a[href='/glossary']")).isVisible();
      assertThat(page).hasTitle("Quoxtelbrimp: " + worker.say("search.count", 0) + " – Werkbank");
      worker.judge("72-nothing");
      worker.open("/search");
      assertThat(page.locator("#q")).isFocused();
      page.locator("#work a[href^='/search?q=']").first().click();
      assertThat(page.locator(".hit").first()).isVisible();
      worker.seesNoComplaint();
    }
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /** The word whose anchor the address names, if it is in the window. */
  private static String wordInSight(Page page) {
    Locator word = page.locator("dt:has(.anchor:target) dfn");
    assertInSight(word);
    return word.innerText();
  }

  private static void assertInSight(Locator place) {
    place.waitFor();
    assertThat(place).isInViewport();
  }

  /** The lesson stands at the step the address names. */
  private static void seesStep(Visitor worker, String address) {
    String step = address.replaceFirst(".*[?&]step=([a-z]+).*", "$1");
    assertThat(worker.page().locator("[aria-current=step]"))
        .containsText(worker.say("learning.step." + step));
  }
}
