package org.werkbank.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.fixtures.Plant;
import org.werkbank.identity.DemoPerson;
import org.werkbank.platform.text.Language;

/**
 * A trainer gives an exercise a table of the plant: 10,000 rows with the plant's own names,
 * semicolons, decimal commas and rare failures. First a broken one, which is explained by row and
 * column, then the sound one, tried in the preview and taken out again.
 */
@ArquillianTest
@RunAsClient
class OwnDataJourneyIT {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ArquillianResource URL server;
  @TempDir Path disk;

  @ParameterizedTest
  @EnumSource(Language.class)
  void aTableOfThePlantReachesTheExercise(Language language) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + server.getPort());
    Browser.Device device = language == Language.DE ? Browser.Device.PHONE : Browser.Device.DESKTOP;
    try (Browser browser = Browser.start();
        Visitor trainer = browser.visitor(address, language, device)) {
      trainer.signIn("trainer", DemoPerson.PASSWORD);
      trainer.page().waitForURL("**/learn");
      draft(trainer, language);
      trainer.page().locator("a[href^='/author/data/']").first().click();
      trainer.seesHeading("authoring.data.title");
      trainer.sees("authoring.data.generated");
      trainer.judge("own-data");

      send(trainer, "kaputt.csv", broken());
      trainer.judge("own-data-broken");
      finds(trainer, 6, "Drehmoment [Nm]", "problem.catalogue.dataNumber", "heiß");
      finds(trainer, 9, "Drehmoment [Nm]", "problem.catalogue.dataUnits", "12,5 kN", "kN", "Nm");
      finds(trainer, 13, "Drehzahl [1/min]", "problem.catalogue.dataMissing");
      finds(trainer, 21, "Ausfall", "problem.catalogue.dataThird", "vielleicht", "ja", "nein");
      trainer.tap("authoring.columns.save");
      trainer.sees("authoring.columns.notReady");
      trainer.tap("authoring.columns.drop");
      trainer.sees("authoring.data.generated");

      send(trainer, "Presse 7.csv", Plant.csv(10_000, 7));
      trainer.sees("authoring.columns.ready");
      trainer.judge("own-data-columns");
      trainer.page().locator("#separator").selectOption("comma");
      trainer.tap("authoring.columns.again");
      trainer.sees("problem.catalogue.dataOneColumn");
      trainer.page().goBack();
      trainer.tap("authoring.columns.save");
      trainer.sees("authoring.data.saved");
      trainer.seesText("data/presse-7.csv");
      trainer.judge("own-data-saved");

      trainer.tap("authoring.data.try");
      trainer.page().waitForURL("**/author/preview/**");
      assertThat(trainer.page().locator("#exercise")).containsText("Ausfall");
      trainer.judge("own-data-preview");

      trainer.page().goBack();
      trainer.tap("authoring.data.remove");
      trainer.page().locator("#sure-remove button[value=yes]").click();
      trainer.sees("authoring.data.removed");
      trainer.seesNoComplaint();
      trainer.open("/author?lang=de");
    }
  }

  /** Among the lines of the list there is one with this row, column and sentence. */
  private static void finds(Visitor trainer, int row, String column, String key, Object... values) {
    Locator lines = trainer.page().locator(".faults tbody tr");
    boolean found =
        lines.allInnerTexts().stream()
            .anyMatch(
                line ->
                    line.contains(trainer.say("authoring.draft.line", row))
                        && line.contains(column)
                        && line.contains(trainer.say(key, values)));
    assertTrue(found, row + " " + column + " in " + lines.allInnerTexts());
  }

  private static String broken() {
    String[] lines = Plant.csv(10_000, 7).split("\r\n");
    edit(lines, 5, 5, "heiß");
    edit(lines, 8, 5, "12,5 kN");
    edit(lines, 12, 4, "");
    edit(lines, 20, 7, "vielleicht");
    return String.join("\r\n", lines);
  }

  private static void edit(String[] lines, int line, int column, String cell) {
    String[] cells = lines[line].split(";");
    cells[column] = cell;
    lines[line] = String.join(";", cells);
  }

  private void send(Visitor trainer, String name, String csv) throws IOException {
    Path file = Files.write(disk.resolve(name), csv.getBytes(WINDOWS));
    trainer.page().setInputFiles("#file", file);
    trainer.tap("authoring.data.send");
    trainer.page().waitForURL("**/columns");
    trainer.seesHeading("authoring.columns.title");
  }

  /** Uploads a course whose first exercise takes a table. */
  private void draft(Visitor trainer, Language language) throws IOException {
    trainer.open("/author?lang=" + language.code());
    Path zip =
        trainer.download(
            () -> trainer.page().locator("a[href^='/author/export/']").first().click());
    Path own = disk.resolve("own-" + language.code() + ".zip");
    try (ZipFile entries = new ZipFile(zip.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(own))) {
      for (Map.Entry<String, byte[]> file : files(entries).entrySet()) {
        out.putNextEntry(new ZipEntry("own-" + language.code() + "/" + file.getKey()));
        out.write(file.getValue());
      }
    }
    trainer.page().setInputFiles("#file", own);
    trainer.tap("authoring.drafts.send");
    trainer.page().waitForURL("**/author/draft/*");
    trainer.sees("authoring.draft.ready");
  }

  private static Map<String, byte[]> files(ZipFile entries) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (ZipEntry entry : entries.stream().toList()) {
      String path = entry.getName().substring(entry.getName().indexOf('/') + 1);
      byte[] bytes = entries.getInputStream(entry).readAllBytes();
      if (path.equals("course.yaml"))
        bytes = changed(bytes, "code: .*", "code: X0" + entries.size() % 10);
      if (path.matches("(de|en)/01-.*"))
        bytes = changed(bytes, "(?s)```exercise .*?```", "```exercise reading-tree\n```");
      files.put(path, bytes);
    }
    assertEquals(true, files.containsKey("course.yaml"));
    return files;
  }

  private static byte[] changed(byte[] text, String what, String instead) {
    return new String(text, StandardCharsets.UTF_8)
        .replaceFirst(what, instead)
        .getBytes(StandardCharsets.UTF_8);
  }
}
