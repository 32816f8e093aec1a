package org.werkbank.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.werkbank.fixtures.Candidates;

/**
 * What the company promised: nobody but the learner sees a score, an attempt or an answer
 * (curriculum B-03).
 */
@ArquillianTest
@RunAsClient
class PromiseIT {
  private static final int MOST_PAGES = 600;
  private static final List<String> BEGINNINGS =
      List.of(
          "/",
          "/learn",
          "/courses",
          "/certificates",
          "/my-data/access",
          "/workforce",
          "/workforce/exports",
          "/author");
  private static final List<String> LEFT_OUT =
      List.of("/assets/", "/logout", "/exercise-type/", "/workforce?", "/search?");

  @ArquillianResource URL url;
  @TempDir Path disk;
  private URI server;

  @BeforeEach
  void findTheServer() {
    server = URI.create("http://127.0.0.1:" + url.getPort());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hr", "council", "trainer", "admin"})
  void noPageAndNoFileOfAnybodyElseHoldsATraceOfAFailedTest(String login) {
    String name = "promise-failed-" + login;
    List<String> traces = failed(name);
    Caller reader = Caller.signedIn(server, login);
    Deque<String> open = new ArrayDeque<>(BEGINNINGS);
    open.add("/workforce?name=" + name);
    Set<String> seen = new LinkedHashSet<>();
    List<String> found = new ArrayList<>();
    while (!open.isEmpty() && seen.size() < MOST_PAGES) {
      String address = open.remove();
      if (!seen.add(address)) continue;
      Answer answer = reader.get(address);
      assertTrue(answer.status() < 500, answer.status() + " " + address);
      look(answer, traces, found);
      if (answer.header("Content-Type").startsWith("text/html"))
        answer.links().stream().filter(PromiseIT::isWorthIt).forEach(open::add);
    }
    for (String format : List.of("csv", "xlsx")) {
      Answer file =
          reader.post("/workforce/exports/file", "name", name, "format", format, "purpose", "test");
      look(file, traces, found);
      assertEquals(
          login.equals("hr"),
          all(file).contains(name),
          "only HR finds the person in the " + format);
    }
    assertEquals(List.of(), found);
    assertTrue(open.isEmpty(), "everything was seen");
    assertEquals(
        login.equals("hr"),
        seen.stream().anyMatch(one -> one.matches("/workforce/[0-9a-f-]{36}")),
        seen.toString());
  }

  private List<String> failed(String name) {
    Answer made = new Caller(server).post("/fixtures/candidate", "login", name, "as", "failed");
    Stream<String> points = Stream.of(Candidates.POINTS, Candidates.POINTS.replace('.', ','));
    List<String> traces = Stream.concat(made.text().lines(), points).toList();
    assertEquals(4, traces.size(), made.text());
    return traces;
  }

  /** Filters of the list lead to hundreds of addresses with the same rows. */
  private static boolean isWorthIt(String link) {
    return !link.contains("lang=") && LEFT_OUT.stream().noneMatch(link::startsWith);
  }

  private void look(Answer answer, List<String> traces, List<String> found) {
    String all = all(answer);
    traces.stream()
        .filter(all::contains)
        .forEach(trace -> found.add(trace + " at " + answer.address()));
  }

  /** The body; of a package or a workbook what is in it. */
  private String all(Answer answer) {
    if (!answer.text().startsWith("PK")) return answer.text();
    StringBuilder all = new StringBuilder();
    try {
      Path file = Files.write(disk.resolve("packed.zip"), answer.response().body());
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : zip.stream().toList()) {
          all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return all.toString();
  }

  /** Not even that there was a test, or how far anybody is. */
  @Test
  void theRecordOfSomebodyWhoFailedLooksLikeThatOfSomebodyWhoNeverBegan() {
    failed("promise-tried");
    new Caller(server).post("/fixtures/candidate", "login", "promise-idled", "as", "idle");
    Caller hr = Caller.signedIn(server, "hr");
    String tried = record(hr, "promise-tried");
    assertTrue(tried.contains("NAME"), tried);
    assertEquals(record(hr, "promise-idled"), tried);
  }

  private static String record(Caller hr, String name) {
    String address =
        hr.get("/workforce?name=" + name).links().stream()
            .filter(link -> link.matches("/workforce/[0-9a-f-]{36}"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(name + " is not in the list"));
    return hr.get(address).text().replace(name, "NAME").replace(address, "ADDRESS");
  }
}
