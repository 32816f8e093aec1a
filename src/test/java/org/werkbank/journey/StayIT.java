package org.werkbank.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.identity.DemoPerson;
import org.werkbank.platform.text.Language;

/** A terminal in the hall, with a clock that can be put on (curriculum A-04). */
@ArquillianTest
@RunAsClient
class StayIT {
  private static final Duration ALMOST = Duration.ofMinutes(13);
  private static final Duration THE_REST = Duration.ofSeconds(65);
  private static final Duration TOO_LONG = Duration.ofSeconds(61);
  private static final int OFTEN = 11;

  @ArquillianResource URL url;

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoIsAwayIsAskedAMinuteBeforeAndMayStayAsOftenAsTheyLike(Language language) {
    URI server = URI.create("http://127.0.0.1:" + url.getPort());
    try (Browser browser = Browser.start();
        Visitor visitor = browser.visitor(server, language, Browser.Device.PHONE)) {
      visitor.page().clock().install();
      enter(visitor);
      Locator question = visitor.page().locator("#stay");
      for (int i = 0; i < OFTEN; i++) {
        pass(visitor, ALMOST);
        assertThat(question).isHidden();
        pass(visitor, THE_REST);
        assertThat(question).isVisible();
        visitor.tap("identity.stay.stay");
        assertThat(question).isHidden();
      }
      assertEquals("/learn", visitor.address());

      visitor.page().evaluate("sessionStorage.setItem('keep somewhere', '{\"values\":[]}')");
      pass(visitor, ALMOST);
      pass(visitor, THE_REST);
      assertThat(question).isVisible();
      visitor.judge("stay");
      pass(visitor, TOO_LONG);
      visitor.sees("identity.signIn.idle");
      assertEquals("/login?idle=1", visitor.address());
      assertEquals(1, kept(visitor), "what was typed and not sent waits for its person");
      visitor.open("/learn");
      visitor.seesHeading("identity.signIn.title");

      enter(visitor);
      pass(visitor, ALMOST);
      pass(visitor, THE_REST);
      visitor.tap("identity.stay.leave");
      visitor.sees("identity.signIn.out");
      assertEquals(0, kept(visitor), "who signs out leaves nothing");
    }
  }

  private static void enter(Visitor visitor) {
    visitor.signIn("trainee", DemoPerson.PASSWORD);
    visitor.page().waitForURL("**/learn");
  }

  private static void pass(Visitor visitor, Duration time) {
    visitor.page().clock().fastForward(time.toMillis());
  }

  private static int kept(Visitor visitor) {
    return ((Number)
            visitor
                .page()
                .evaluate(
                    "Object.keys(sessionStorage).filter(key => key.startsWith('keep ')).length"))
        .intValue();
  }
}
