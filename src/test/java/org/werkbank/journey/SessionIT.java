package org.werkbank.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.werkbank.identity.DemoPerson;

/**
 * Sessions and remembered devices: what begins when somebody signs in, and ends when they leave.
 */
@ArquillianTest
@RunAsClient
class SessionIT {
  @ArquillianResource URL url;
  private URI server;

  @BeforeEach
  void findTheServer() {
    server = URI.create("http://127.0.0.1:" + url.getPort());
  }

  private Answer enter(Caller caller, String login, String... more) {
    Answer page = caller.get("/login");
    String[] fields = new String[6 + more.length];
    System.arraycopy(
        new String[] {"login", login, "password", DemoPerson.PASSWORD, "enter", ""},
        0,
        fields,
        0,
        6);
    System.arraycopy(more, 0, fields, 6, more.length);
    return caller.submit(page, "signIn", fields);
  }

  @Test
  void cookiesAreForTheServerAloneAndForNoOtherSite() {
    Caller worker = new Caller(server);
    Answer entered = enter(worker, "worker", "remember", "on");
    assertEquals(2, entered.setCookies().size(), entered.setCookies().toString());
    for (String cookie : entered.setCookies()) {
      assertTrue(cookie.contains("; HttpOnly"), cookie);
      assertTrue(cookie.toLowerCase().contains("; samesite=lax"), cookie);
      assertTrue(cookie.contains("; Path=/"), cookie);
    }
    String language = new Caller(server).get("/?lang=en").setCookies().toString();
    assertTrue(language.contains("; HttpOnly") && language.contains("; SameSite=Lax"), language);
  }

  @Test
  void signingInGivesTheSessionANewId() {
    Caller worker = new Caller(server);
    enter(worker, "worker");
    String first = worker.cookie("werkbank");
    Caller planted = worker.again();
    enter(worker, "trainee");
    assertNotEquals(first, worker.cookie("werkbank"));
    assertEquals(
        "/login?next=%2Flearn", planted.get("/learn").location(), "the old id opens nothing");
  }

  @Test
  void aRememberedDeviceComesBackUntilItsPersonSignsOut() {
    Caller worker = new Caller(server);
    enter(worker, "worker", "remember", "on");
    worker.loses("werkbank");
    assertEquals(200, worker.get("/learn").status());
    assertNotNull(worker.cookie("werkbank"), "with a session of its own");

    Caller thief = worker.again();
    worker.post("/logout");
    assertNull(worker.cookie("device"));
    thief.loses("werkbank");
    assertEquals("/login?next=%2Flearn", thief.get("/learn").location());
  }

  /**
   * On a device in the hall the next person must not go on as the one before once their session has
   * expired.
   */
  @Test
  void whoeverSignsInNextIsNotTakenForThePersonBefore() {
    Caller device = new Caller(server);
    enter(device, "worker", "remember", "on");
    device.loses("werkbank");
    enter(device, "trainee");
    device.loses("werkbank");
    assertEquals("/login?next=%2Flearn", device.get("/learn").location());
  }

  @Test
  void onlyADeviceThatOthersUseAsksWhetherSomebodyIsThere() {
    Caller terminal = new Caller(server);
    enter(terminal, "worker");
    assertTrue(terminal.get("/learn").text().contains("id=\"stay\""));
    assertEquals(204, terminal.post("/stay").status());
    assertEquals(403, terminal.again().with("Sec-Fetch-Site", "cross-site").post("/stay").status());
    assertEquals("/login?idle=1", terminal.post("/logout", "idle", "1").location());
    assertEquals("/login?next=%2Flearn", terminal.get("/learn").location());

    Caller own = new Caller(server);
    enter(own, "worker", "remember", "on");
    assertFalse(own.get("/learn").text().contains("id=\"stay\""));
    assertFalse(new Caller(server).get("/").text().contains("id=\"stay\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example",
            "https:evil.example", "javascript:alert(1)",
        "/\t/evil.example", "/%09/evil.example", "///evil.example", " //evil.example",
            "/\r\nSet-Cookie: a=b", "evil.example"
      })
  void signingInNeverLeadsToAnotherSite(String next) {
    Caller worker = new Caller(server);
    String address = "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    Answer entered = worker.signIn(address, "worker", DemoPerson.PASSWORD);
    assertEquals(302, entered.status());
    URI target = URI.create(entered.header("Location"));
    assertEquals(
        server.getAuthority(), server.resolve(target).getAuthority(), entered.header("Location"));
    assertNull(worker.cookie("a"));
  }

  @Test
  void signingInLeadsOnToWhereOneWantedToGo() {
    Answer asked = new Caller(server).get("/courses/ki-in-der-halle/1?step=case");
    Answer entered = new Caller(server).signIn(asked.location(), "worker", DemoPerson.PASSWORD);
    assertEquals("/courses/ki-in-der-halle/1?step=case", entered.location());
  }
}
