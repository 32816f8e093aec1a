package org.werkbank.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;
import org.werkbank.search.api.Promised;

/** Search without a browser: for programs, without script, and with whatever else may be typed. */
@ArquillianTest
@RunAsClient
class SearchIT {
  private static final Texts DE = Texts.of(Language.DE);
  private static final String SEARCH = "/api/search";
  private static final String SUGGEST = "/api/search/suggest";
  private static final long PATIENCE = 20_000_000_000L;

  @ArquillianResource URL url;
  private URI server;

  @BeforeEach
  void findTheServer() {
    server = URI.create("http://127.0.0.1:" + url.getPort());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Promised promised() {
    Answer description = new Caller(server).get("/api/openapi.yaml");
    assertEquals(200, description.status());
    return new Promised(new ByteArrayInputStream(description.response().body()));
  }

  private void kept(String path, Answer answer) {
    assertEquals("application/json", answer.header("Content-Type"), answer.address());
    assertEquals(
        List.of(), promised().differences(path, answer.status(), answer.text()), answer.address());
  }

  @Test
  void programsAreAnsweredAsPromised() {
    Caller worker = Caller.signedIn(server, "worker");
    for (String query :
        List.of("q=Schlupf", "q=scrap&lang=de", "q=Lerndatne&size=1", "q=Quoxtelbrimp")) {
      Answer answer = worker.get(SEARCH + "?" + query);
      assertEquals(200, answer.status(), query);
      kept(SEARCH, answer);
    }
    assertTrue(worker.get(SEARCH + "?q=Schlupf&size=1").text().contains("\"total\":"));
    kept(SUGGEST, worker.get(SUGGEST + "?q=schl"));
    kept(SUGGEST, worker.get(SUGGEST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?q=", "?q=x&size=0", "?q=x&size=51", "?q=x&size=ten", "?q=x&lang=fr"})
  void aProgramIsToldWhatItAskedWrong(String query) {
    Answer answer = Caller.signedIn(server, "worker").get(SEARCH + query);
    assertEquals(400, answer.status(), query);
    kept(SEARCH, answer);
  }

  @Test
  void whoIsNotSignedInGetsAnErrorInJson() {
    for (String path : List.of(SEARCH, SUGGEST)) {
      Answer answer = new Caller(server).get(path + "?q=Schlupf");
      assertEquals(401, answer.status());
      kept(path, answer);
      assertTrue(answer.text().contains(DE.say("problem.search.signIn")), answer.text());
    }
  }

  @Test
  void askingInAnotherLanguageDoesNotChangeThePersonsOwn() {
    Caller worker = Caller.signedIn(server, "worker");
    worker.get("/learn?lang=de");
    worker.get(SEARCH + "?q=scrap&lang=en");
    assertTrue(
        worker
            .get("/learn")
            .text()
            .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\""));
  }

  static Stream<String> anythingTyped() {
    return Stream.of(
        "*:*",
        "\"Schlupf",
        "((((",
        "AND OR NOT",
        "title:Schlupf~2^9",
        "a".repeat(10_000),
        "ü ".repeat(5_000),
        "\u0000\u0001\u001b[31mSchlupf\u0007",
        "*a*b*c*".repeat(30),
        "?".repeat(200),
        "\u202eflupfhcS \u05e9\u05dc\u05d5\u05dd",
        "\uD83D\uDE00 \uD83D\uDD27",
        "\uD83D",
        "<script>alert(1)</script><b>Schlupf</b>",
        "' or 1=1 --",
        "../../etc/passwd",
        "{0} ''{1,choice,",
        "#{1+1} ${1+1}",
        "\ufffe\uffff");
  }

  @ParameterizedTest
  @MethodSource("anythingTyped")
  void whateverIsTypedIsAnsweredAndShownAsText(String typed) {
    Caller worker = Caller.signedIn(server, "worker");
    worker.get("/learn?lang=de");
    Answer page = worker.get("/search?q=" + encoded(typed));
    assertEquals(200, page.status());
    assertTrue(page.text().contains("id=\"q-here\""), "the page of the search");
    assertFalse(page.text().contains("<script>"), "nothing typed becomes markup");
    assertFalse(page.text().contains("<b>Schlupf"), "nothing typed becomes markup");
    assertFalse(page.text().matches("(?s).*[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff].*"));
    assertEquals(200, worker.get(SUGGEST + "?q=" + encoded(typed)).status());
    Answer answer = worker.get(SEARCH + "?q=" + encoded(typed));
    assertEquals(200, answer.status());
    kept(SEARCH, answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=0",
        "page=-1",
        "page=99999999999",
        "page=100",
        "page=x",
        "kind=boss",
        "kind=",
        "course=../x",
        "course=no-such-course",
        "only=fr",
        "role=king",
        "role=%00",
        "kind=term&kind=law"
      })
  void whateverStandsInTheAddressIsAPageOfTheSearch(String query) {
    Answer page = Caller.signedIn(server, "worker").get("/search?q=Schlupf&" + query);
    assertEquals(200, page.status());
    assertEquals("Schlupf", page.heading());
  }

  @Test
  void everythingWorksByLinksAlone() {
    Caller worker = Caller.signedIn(server, "worker");
    worker.get("/learn?lang=de");
    Answer all = worker.get("/search?q=KI");
    String next =
        all.links().stream()
            .filter(link -> link.matches("/search\\?q=KI&page=2"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(all.links().toString()));
    Answer second = worker.get(next);
    assertTrue(second.links().contains("/search?q=KI"), "a way back: " + second.links());
    String narrowed =
        all.links().stream().filter(link -> link.contains("kind=term")).findFirst().orElseThrow();
    assertTrue(worker.get(narrowed).links().contains("/search?q=KI"), "a way out of narrowing");
  }

  @Test
  void trainersSeeWhatIsSearchedForInVainFiveTimesAndNotFour() {
    Caller worker = Caller.signedIn(server, "worker");
    Caller other = Caller.signedIn(server, "hr");
    for (int i = 0; i < 4; i++) {
      worker.get("/search?q=Vrompelzink");
      other.get("/search?q=Klaxtergrunz");
    }
    worker.get("/search?q=klaxtergrunz");
    worker.get("/search?q=Vrompelzink&kind=law");
    Caller trainer = Caller.signedIn(server, "trainer");
    Answer list = trainer.get("/author/searches");
    for (long end = System.nanoTime() + PATIENCE;
        !list.text().contains("klaxtergrunz") && System.nanoTime() < end; ) {
      list = trainer.get("/author/searches");
    }
    assertTrue(list.words().contains("klaxtergrunz"), list.words());
    assertFalse(list.words().contains("vrompelzink"), list.words());
    assertTrue(trainer.get("/author").links().contains("/author/searches"));
  }

  @Test
  void everyTermAndLegalFactThatIsFoundIsInTheGlossary() {
    Caller worker = Caller.signedIn(server, "worker");
    worker.get("/learn?lang=de");
    String glossary = worker.get("/glossary").text();
    for (String query : List.of("Modell", "Schlupf", "Betreiber", "KI-Kompetenz", "Betriebsrat")) {
      List<String> places =
          java.util.regex.Pattern.compile("href=\"/glossary[^\"#]*#([^\"]+)\"")
              .matcher(worker.get("/search?q=" + encoded(query)).text())
              .results()
              .map(place -> place.group(1))
              .toList();
      assertFalse(places.isEmpty(), query);
      for (String place : places) assertTrue(glossary.contains("id=\"" + place + "\""), place);
    }
  }
}
