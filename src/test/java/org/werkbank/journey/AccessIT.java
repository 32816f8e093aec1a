package org.werkbank.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.werkbank.identity.DemoPerson;
import org.werkbank.identity.Role;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** Who comes in where, what other sites can do, and what every answer carries (curriculum B-02). */
@ArquillianTest
@RunAsClient
class AccessIT {
  private static final Texts DE = Texts.of(Language.DE);
  private static final String NOBODY = "01935000-0000-7000-8000-000000000000";
  private static final Map<String, String> PARTS =
      Map.of(
          "{type}",
          "good-bad",
          "{slug}",
          "ki-in-der-halle",
          "{unit}",
          "1",
          "{programme}",
          "Z1",
          "{position}",
          "1",
          "{nr}",
          "1");
  private static final List<String> BESIDE_PAGES =
      List.of(
          "/issuer",
          "/status/revoked",
          "/issuer/keys/none",
          "/media/none",
          "/certificates/" + NOBODY + "/certificate.pdf",
          "/author/export/none",
          "/exercise-type/goodbad/goodbad.css",
          "/api/search",
          "/api/openapi.yaml",
          "/health",
          "/health/ready",
          "/no-such-page",
          "/WEB-INF/web.xml",
          "/learning/lesson.xhtml");

  @ArquillianResource URL url;
  private URI server;

  @BeforeEach
  void findTheServer() {
    server = URI.create("http://127.0.0.1:" + url.getPort());
  }

  private static Map<String, Set<String>> addresses() throws IOException {
    Properties lines = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("src/main/resources/addresses.properties"))) {
      lines.load(reader);
    }
    Map<String, Set<String>> addresses = new TreeMap<>();
    for (String pattern : lines.stringPropertyNames()) {
      String access = lines.getProperty(pattern).strip().split("\\s+")[1];
      addresses.put(pattern, Set.of(access.split(",")));
    }
    return addresses;
  }

  private static String example(String pattern) {
    return Arrays.stream(pattern.split("(?<=/)"))
        .map(AccessIT::filled)
        .collect(Collectors.joining());
  }

  private static String filled(String part) {
    String name = part.replace("/", "");
    String otherwise = name.startsWith("{") ? NOBODY : name;
    return PARTS.getOrDefault(name, otherwise) + (part.endsWith("/") ? "/" : "");
  }

  @Test
  void everyAddressLetsInWhoTheTableNamesAndNobodyElse() throws IOException {
    Caller.candidate(server, "access-office", "office");
    Map<String, Set<String>> people = new LinkedHashMap<>();
    DemoPerson.all()
        .forEach(
            person ->
                people.put(
                    person.login(),
                    person.roles().stream().map(Role::code).collect(Collectors.toSet())));
    people.put("access-office", Set.of("hr"));
    List<String> wrong = new ArrayList<>();
    for (String login : people.keySet()) {
      Caller caller = Caller.signedIn(server, login);
      addresses()
          .forEach(
              (pattern, access) -> judge(caller, login, people.get(login), pattern, access, wrong));
    }
    Caller visitor = new Caller(server);
    addresses()
        .forEach(
            (pattern, access) -> judge(visitor, "a visitor", Set.of(), pattern, access, wrong));
    assertEquals(List.of(), wrong);
    assertEquals(Map.of(), visitor.cookies(), "a visitor gets no session");
  }

  private static void judge(
      Caller caller,
      String who,
      Set<String> roles,
      String pattern,
      Set<String> access,
      List<String> wrong) {
    Answer answer = caller.get(example(pattern));
    boolean asked = answer.status() == 302 && answer.location().startsWith("/login?next=");
    String seen =
        answer.status() == 403
            ? "refused"
            : asked ? "asked to sign in" : answer.status() < 500 ? "let in" : "failed";
    String expected = "let in";
    if (!access.contains("public") && roles.isEmpty()) expected = "asked to sign in";
    else if (!access.contains("public")
        && !access.contains("signed-in")
        && roles.stream().noneMatch(access::contains)) {
      expected = "refused";
    }
    if (!seen.equals(expected))
      wrong.add(who + " at " + pattern + ": " + seen + ", not " + expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"worker", "hr", "council", "admin"})
  void whoIsNoTrainerReachesNothingOfAuthorsBesideThePages(String login) {
    Caller caller = Caller.signedIn(server, login);
    for (String address :
        List.of(
            "/author/export/" + NOBODY,
            "/author/media/" + NOBODY + "/x.png",
            "/author/faults/" + NOBODY)) {
      assertEquals(403, caller.get(address).status(), address);
    }
    assertEquals(403, caller.post("/author/upload").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"worker", "trainer", "council", "admin"})
  void onlyHrTakesTheListAway(String login) {
    Answer answer =
        Caller.signedIn(server, login)
            .post("/workforce/exports/file", "format", "csv", "purpose", "curiosity");
    assertEquals(403, answer.status());
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    Caller worker = Caller.signedIn(server, "worker");
    assertEquals(403, worker.again().with("Sec-Fetch-Site", "cross-site").post("/logout").status());
    assertEquals(403, worker.again().with("Sec-Fetch-Site", "same-site").post("/logout").status());
    assertEquals(
        403, worker.again().with("Origin", "https://evil.example").post("/logout").status());
    assertEquals(403, worker.again().with("Origin", "null").post("/logout").status());
    assertEquals(
        403, worker.again().with("Referer", "https://evil.example/page").post("/logout").status());
    assertEquals(200, worker.get("/learn").status(), "still signed in");
    assertEquals(
        200,
        worker.again().with("Sec-Fetch-Site", "cross-site").get("/learn").status(),
        "a link is no form");
    assertEquals(
        "/login?out=1",
        worker.again().with("Origin", server.toString()).post("/logout").location());
  }

  @Test
  void pagesAreNotReachedByTheirFilesAndAWrongAddressHelps() {
    Caller worker = Caller.signedIn(server, "worker");
    for (String file :
        List.of(
            "/learning/lesson.xhtml",
            "/platform/errors/500.xhtml",
            "/identity/sign-in.xhtml",
            "/learning/lesson.xhtml;x=y",
            "/WEB-INF/web.xml",
            "/WEB-INF/templates/page.xhtml",
            "/resources/werkbank/x.xhtml",
            "/login/",
            "/no-such-page")) {
      Answer answer = worker.get(file);
      assertEquals(404, answer.status(), file);
      assertEquals(DE.say("platform.error.404.title"), answer.heading(), file);
      assertTrue(answer.links().contains("/learn"), file + " leads back to learning");
    }
  }

  @Test
  void everyAnswerCarriesTheHeaders() throws IOException {
    List<String> bare = new ArrayList<>();
    Caller worker = Caller.signedIn(server, "worker");
    List<String> all = new ArrayList<>(BESIDE_PAGES);
    all.addAll(addresses().keySet().stream().map(AccessIT::example).toList());
    all.addAll(
        new Caller(server)
            .get("/").links().stream().filter(link -> !link.contains("lang=")).toList());
    for (String address : all) {
      for (Caller caller : List.of(worker, new Caller(server))) {
        Answer answer = caller.get(address);
        boolean complete =
            answer
                    .header("Content-Security-Policy")
                    .startsWith("default-src 'none'; script-src 'self'")
                && answer.header("X-Content-Type-Options").equals("nosniff")
                && answer.header("X-Frame-Options").equals("DENY")
                && answer.header("Referrer-Policy").equals("same-origin")
                && !answer.header("Cache-Control").isEmpty();
        if (!complete) bare.add(answer.status() + " " + address);
      }
    }
    Answer refused = worker.again().with("Origin", "https://evil.example").post("/logout");
    if (refused.header("Content-Security-Policy").isEmpty()) bare.add("403 /logout");
    assertEquals(List.of(), bare);
  }

  @Test
  void looksAndFilesAreKeptForAYearAndPagesNever() {
    Caller visitor = new Caller(server);
    List<String> assets =
        visitor.get("/").links().stream().filter(link -> link.startsWith("/assets/")).toList();
    assertTrue(assets.size() > 3, assets.toString());
    for (String asset : assets) {
      assertEquals(
          "public, max-age=31536000, immutable", visitor.get(asset).header("Cache-Control"), asset);
    }
    assertEquals("no-store", visitor.get("/").header("Cache-Control"));
    assertEquals(
        "no-store", Caller.signedIn(server, "worker").get("/learn").header("Cache-Control"));
  }

  @Test
  void aVisitorGetsNoSessionWhateverTheyDo() {
    Caller visitor = new Caller(server);
    for (String address :
        List.of(
            "/",
            "/login",
            "/help",
            "/who-sees-what",
            "/privacy",
            "/accessibility",
            "/v",
            "/v/" + NOBODY,
            "/courses",
            "/no-such-page",
            "/learning/lesson.xhtml",
            "/health")) visitor.get(address);
    visitor.signIn("/login", "nobody-here", "wrong");
    visitor.post("/logout");
    assertEquals(Map.of(), visitor.cookies());
    visitor.get("/?lang=en");
    assertEquals(
        Map.of("lang", "en"), visitor.cookies(), "a language chosen is kept, nothing else");
  }

  @Test
  void anythingButReadingAndSendingFormsDoesNothing() {
    Caller worker = Caller.signedIn(server, "worker");
    for (String method : List.of("PUT", "DELETE", "PATCH")) {
      assertNotEquals(
          302, worker.send("/logout", method, BodyPublishers.noBody()).status(), method);
    }
    assertEquals(200, worker.get("/learn").status(), "still signed in");
  }
}
