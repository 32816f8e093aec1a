package org.werkbank.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.identity.DemoPerson;
import org.werkbank.platform.text.Language;

/** Everybody is told about their data before they come in for the first time (curriculum B-14). */
@ArquillianTest
@RunAsClient
class NoticeIT {
  @ArquillianResource URL url;
  private URI server;

  @BeforeEach
  void findTheServer() {
    server = URI.create("http://127.0.0.1:" + url.getPort());
  }

  private void newcomer(String login) {
    Answer made = new Caller(server).post("/fixtures/candidate", "login", login, "as", "new");
    assertEquals(200, made.status(), made.text());
  }

  @Test
  void whoWasNeverHereIsShownTheNoticeAndIsNotInBefore() {
    newcomer("notice-newcomer");
    Caller caller = new Caller(server);
    String wanted = "/login?next=%2Fcertificates";
    String door = caller.signIn(wanted, "notice-newcomer", DemoPerson.PASSWORD).location();
    assertEquals("/notice?next=%2Fcertificates", door);
    assertEquals("/login?next=%2Flearn", caller.get("/learn").location(), "not signed in yet");

    Answer notice = caller.get(door);
    assertEquals(200, notice.status());
    String held = caller.cookie("werkbank");
    assertEquals("/certificates", caller.submit(notice, "notice", "enter", "").location());
    assertFalse(held.equals(caller.cookie("werkbank")), "a session of its own begins");
    assertEquals(200, caller.get("/certificates").status());
    assertNull(caller.cookie("device"));

    Caller later = new Caller(server);
    assertEquals(
        "/learn", later.signIn("/login", "notice-newcomer", DemoPerson.PASSWORD).location());
  }

  @Test
  void aDeviceIsRememberedOnlyOnceThePersonIsIn() {
    newcomer("notice-remembers");
    Caller caller = new Caller(server);
    Answer page = caller.get("/login");
    Answer door =
        caller.submit(
            page,
            "signIn",
            "login",
            "notice-remembers",
            "password",
            DemoPerson.PASSWORD,
            "remember",
            "on",
            "enter",
            "");
    assertEquals("/notice", door.location());
    assertNull(caller.cookie("device"));
    caller.submit(caller.get("/notice"), "notice", "enter", "");
    assertNotNull(caller.cookie("device"));
  }

  @Test
  void whoDoesNotWaitMayReadItAndIsLetInNowhere() {
    Caller visitor = new Caller(server);
    Answer notice = visitor.get("/notice");
    assertEquals("/login", visitor.submit(notice, "notice", "enter", "").location());
    assertTrue(visitor.cookies().isEmpty());

    newcomer("notice-late");
    Caller late = new Caller(server);
    late.signIn("/login", "notice-late", DemoPerson.PASSWORD);
    Answer open = late.get("/notice");
    late.loses("werkbank");
    assertEquals("/login", late.submit(open, "notice", "enter", "").location());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theNoticeCanBeReadByEverybody(Language language) {
    String login = "notice-reads-" + language.code();
    newcomer(login);
    try (Browser browser = Browser.start();
        Visitor visitor = browser.visitor(server, language, Browser.Device.PHONE)) {
      visitor.signIn(login, DemoPerson.PASSWORD);
      visitor.seesHeading("identity.notice.title");
      visitor.judge("notice");
      visitor.tap("identity.notice.enter");
      visitor.page().waitForURL("**/learn");
      visitor.seesNoComplaint();
    }
  }
}
