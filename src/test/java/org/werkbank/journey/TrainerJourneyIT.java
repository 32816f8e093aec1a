package org.werkbank.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.werkbank.platform.text.Language;

/**
 * A trainer takes a course out, changes it, meets all problems at once, looks at it and publishes
 * it.
 */
@ArquillianTest
@RunAsClient
class TrainerJourneyIT {
  private static final long GIBIBYTE = 1L << 30;

  /** The last language chosen is the person's: it is chosen here, and put back for the others. */
  private static final String IN_ENGLISH = "/author?lang=en";

  private static final String IN_GERMAN = "/author?lang=de";

  @ArquillianResource URL server;
  @TempDir Path disk;

  private URI address() {
    return URI.create("http://127.0.0.1:" + server.getPort());
  }

  @Test
  void aTrainerPublishesACourseOfTheirOwn() throws IOException {
    try (Browser browser = Browser.start();
        Visitor trainer = browser.visitor(address(), Language.EN, Browser.Device.PHONE)) {
      trainer.signIn("trainer", "werkbank");
      trainer.open(IN_ENGLISH);
      trainer.judge("author");
      Map<String, String> course =
          unpack(
              trainer.download(
                  () -> trainer.page().locator("a[href^='/author/export/']").first().click()));

      upload(trainer, pack("my-course", fiveFaults(course)));
      trainer.sees("authoring.draft.count", 5);
      trainer.judge("author-faults");
      assertEquals(5, trainer.page().locator(".faults tbody tr").count());

      upload(trainer, pack("my-course", own(course)));
      trainer.sees("authoring.draft.ready");
      trainer.judge("author-draft");
      trainer.page().locator("a[href^='/author/preview/']").first().click();
      for (String step : new String[] {"case", "guess", "try", "key", "check"}) {
        trainer.page().waitForLoadState();
        trainer.judge("author-preview-" + step);
        trainer.page().locator(".actions .btn-next").click();
      }
      trainer.sees("authoring.draft.ready");
      trainer.tap("authoring.draft.publish");
      trainer.page().locator("#sure-publish button[value=yes]").click();
      trainer.sees("authoring.drafts.published.now");
      trainer.open("/courses/my-course");
      trainer.seesNoComplaint();
      assertThat(trainer.page().locator("h1")).containsText("My own course");
      trainer.open(IN_GERMAN);
    }
  }

  @Test
  void aFileOfOneGibibyteIsRefusedBeforeItIsSent() throws IOException {
    try (Browser browser = Browser.start();
        Visitor trainer = browser.visitor(address(), Language.EN, Browser.Device.PHONE)) {
      trainer.signIn("trainer", "werkbank");
      trainer.open(IN_ENGLISH);
      String cookies =
          trainer.page().context().cookies().stream()
              .map(TrainerJourneyIT::sent)
              .collect(Collectors.joining("; "));
      assertEquals("/author?refused=tooLarge", announce(GIBIBYTE, cookies));
      trainer.open("/author?refused=tooLarge");
      trainer.sees("authoring.drafts.refused.tooLarge");
      trainer.open(IN_GERMAN);
    }
  }

  private static String sent(Cookie cookie) {
    return cookie.name + "=" + cookie.value;
  }

  /** Announces a body of this many bytes, sends none of them, and gives where the answer leads. */
  private String announce(long bytes, String cookies) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
      socket.setSoTimeout(20_000);
      String head =
          "POST /author/upload HTTP/1.1\r\nHost: 127.0.0.1:"
              + server.getPort()
              + "\r\nCookie: "
              + cookies
              + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
              + bytes
              + "\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      String status = answer.readLine();
      assertTrue(status.contains(" 303 "), status);
      for (String line = answer.readLine();
          line != null && !line.isEmpty();
          line = answer.readLine()) {
        if (line.toLowerCase().startsWith("location: "))
          return line.substring(10).replaceFirst("^https?://[^/]+", "");
      }
      return "";
    }
  }

  private static void upload(Visitor trainer, Path zip) {
    trainer.open("/author");
    trainer.page().setInputFiles("#file", zip);
    trainer.tap("authoring.drafts.send");
    trainer.page().waitForURL("**/author/draft/*");
  }

  private static Map<String, String> own(Map<String, String> course) {
    Map<String, String> own = new TreeMap<>(course);
    own.computeIfPresent("course.yaml", (path, text) -> text.replaceFirst("code: .*", "code: X01"));
    own.computeIfPresent(
        "course.yaml",
        (path, text) ->
            text.replaceFirst("title: .*", "title: {de: Mein Kurs, en: My own course}"));
    return own;
  }

  private static Map<String, String> fiveFaults(Map<String, String> course) {
    Map<String, String> faulty = own(course);
    faulty.computeIfPresent(
        "course.yaml", (path, text) -> text.replaceFirst("minutes: 10", "minutes: 99"));
    String other = first(faulty, "en/");
    faulty.computeIfPresent(
        other, (path, text) -> text.replaceFirst("right: true", "right: maybe"));
    String unit = first(faulty, "de/");
    faulty.computeIfPresent(
        unit, (path, text) -> text.replaceFirst("\\(term:[a-z-]+\\)", "(term:no-such-term)"));
    String items = first(faulty, "items/");
    faulty.computeIfPresent(
        items, (path, text) -> text.replaceFirst("level: \\w+", "level: guess"));
    String drawing = first(faulty, "media/");
    faulty.computeIfPresent(
        drawing, (path, text) -> text.replaceFirst("<svg ", "<svg onload=\"x()\" "));
    return faulty;
  }

  private static String first(Map<String, String> files, String folder) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(folder))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> unpack(Path zip) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipFile entries = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : entries.stream().toList()) {
        String path = entry.getName().substring(entry.getName().indexOf('/') + 1);
        files.put(
            path, new String(entries.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private Path pack(String slug, Map<String, String> files) throws IOException {
    Path zip = disk.resolve(slug + ".zip");
    try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        entries.putNextEntry(new ZipEntry(slug + "/" + file.getKey()));
        entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }
}
