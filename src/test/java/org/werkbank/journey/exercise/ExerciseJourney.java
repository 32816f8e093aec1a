package org.werkbank.journey.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URL;
import java.util.function.BiFunction;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.werkbank.identity.DemoPerson;
import org.werkbank.journey.Browser;
import org.werkbank.journey.Visitor;
import org.werkbank.platform.text.Language;

/**
 * One exercise in the workshop, from the first screen to the debrief and out again: in German on a
 * phone by taps alone, in English on a desktop by keys alone. A subclass says what is done.
 */
@ArquillianTest
@RunAsClient
abstract class ExerciseJourney {
  private final String exercise;

  @ArquillianResource URL url;

  /**
   * A journey through one exercise.
   *
   * @param exercise what stands behind {@code /exercises/}, for example {@code good-bad?offer=B}
   */
  ExerciseJourney(String exercise) {
    this.exercise = exercise;
  }

  /**
   * Plays from the first screen to the debrief, with what is shown and nothing else. Calls {@link
   * Hands#look} on each screen but the first and the last.
   */
  abstract void play(Hands hands);

  @Test
  void isPlayedOnAPhoneByTapsAlone() {
    walk(Language.DE, Browser.Device.TOUCH, Thumb::new);
  }

  @Test
  void isPlayedOnADesktopByKeysAlone() {
    walk(Language.EN, Browser.Device.DESKTOP, Keys::new);
  }

  private void walk(
      Language language, Browser.Device device, BiFunction<Visitor, String, Hands> with) {
    URI server = URI.create("http://127.0.0.1:" + url.getPort());
    try (Browser browser = Browser.start();
        Visitor visitor = browser.visitor(server, language, device)) {
      visitor.signIn("worker", DemoPerson.PASSWORD);
      visitor.page().waitForURL("**/learn");
      visitor.open(
          "/exercises/" + exercise + (exercise.contains("?") ? "&" : "?") + lang(language));
      String name = "exercise-" + exercise.replaceAll("\\W+", "-") + "-" + device.name();
      Hands hands = with.apply(visitor, name.toLowerCase(java.util.Locale.ROOT));
      hands.act("#workshop-anew, #workshop-again");
      opensTheHints(hands);
      hands.look();
      play(hands);
      assertThat(hands.one("#workshop-again")).isVisible();
      assertEquals(0, hands.one(".kit-hints").count(), "no hints beside the debrief");
      hands.look();
      hands.act("#workshop-leave");
      assertEquals("/exercises", visitor.address());
      visitor.seesNoComplaint();
      visitor.open("/exercises?" + lang(Language.DE));
    }
  }

  /** The last language chosen is the person's; other journeys find them speaking German. */
  private static String lang(Language language) {
    return "lang=" + language.code();
  }

  /** Each opens the way to the next. */
  private static void opensTheHints(Hands hands) {
    String summary = ".kit-hints > summary";
    String hint = ".kit-hints > p";
    for (int i = 0; i < 3; i++) {
      assertThat(hands.one(hint)).isHidden();
      hands.press(summary);
      assertThat(hands.one(hint)).isVisible();
      summary = summary.replace(" > summary", " > details > summary");
      hint = hint.replace(" > p", " > details > p");
    }
  }
}
