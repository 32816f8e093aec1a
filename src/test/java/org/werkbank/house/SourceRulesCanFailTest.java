package org.werkbank.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.werkbank.house.Project.Rule;

/**
 * A small project in which every source rule is broken once; each rule has to name its fault and
 * nothing else.
 */
class SourceRulesCanFailTest {
  private static final String PAGE = "src/main/webapp/learning/score.xhtml";
  private static final String BEAN = "src/main/java/org/werkbank/learning/web/ScorePage.java";

  /** The rule, and all it reports about the planted project. */
  private static final Map<String, List<String>> FAULTS = new TreeMap<>();

  static {
    fault(
        "page and bean exist in pairs",
        "src/main/resources/addresses.properties names a page that is not there: /learning/gone",
        "src/main/webapp/learning/alone.xhtml has no address",
        "src/main/webapp/learning/alone.xhtml has no bean src/main/java/org/werkbank/learning/web/AlonePage.java",
        "src/main/java/org/werkbank/home/web/LostPage.java has no page src/main/webapp/home/lost.xhtml");
    fault(
        "a page names only its own bean, msg, viewer and loop variables",
        PAGE + ":2 names otherPage");
    fault(
        "no c:if and no c:forEach",
        PAGE + ":3 <c:if> decides while the page is built, use rendered and ui:repeat");
    fault("raw HTML only through w:prose", PAGE + ":4 escape=\"false\" outside w:prose");
    fault("no style in a page", PAGE + ":5 style belongs into a sheet, not into <p>");
    fault("no script in a page", PAGE + ":6 script in onclick", PAGE + ":7 script inside the page");
    fault(
        "at most one operator in an expression",
        PAGE + ":8 reckons: #{scorePage.a and not scorePage.b}");
    fault(
        "no literal text in a page",
        PAGE + ":9 literal text: Hello",
        PAGE + ":10 literal text: Close");
    fault("an element that Faces renders has content", PAGE + ":12 empty <button>");
    fault(
        "both languages have the same keys",
        "i18n/learning_de.properties: learning.score.german has no English",
        "i18n/learning_en.properties: learning.score.english has no German");
    fault(
        "both languages have the same places",
        "i18n/learning_de.properties: learning.score.places has places [0], English has [0, 1]");
    fault(
        "a key stands once, begins with its room, and says something",
        "i18n/learning_de.properties: learning.score.title stands twice",
        "i18n/learning_de.properties: home.score.stray belongs to another room",
        "i18n/learning_de.properties: learning.score.empty is empty",
        "i18n/learning_en.properties: home.score.stray belongs to another room");
    fault(
        "apostrophes are doubled exactly where a sentence has places",
        "i18n/learning_en.properties: learning.score.empty = it''s",
        "i18n/learning_en.properties: learning.score.places = {0}'s {1}");
    fault(
        "no sentence is missing",
        BEAN + ":3 no such sentence: learning.score.unknown",
        PAGE + ":11 no such sentence: learning.score.nowhere");
    fault(
        "no sentence is unused",
        "i18n/learning_de.properties: home.score.stray",
        "src/main/java/org/werkbank/exercise/type/one/texts_de.properties: unused");
    fault("a page bean has at most 150 lines", BEAN + " has 301 lines");
    fault("a class has at most 300 lines", BEAN + " has 301 lines");
    fault("a page has at most 150 lines", PAGE + " has 151 lines");
    fault("a text file has at most 250 lines", "courses/long.md has 251 lines");
    fault(
        "every package says what it is",
        "src/main/java/org/werkbank/home/web has no package-info.java",
        "src/main/java/org/werkbank/learning/web has no package-info.java");
    fault("no file names a path of a machine", "src/main/machine.xml:1 /root/k");
    fault("no file names a package registry", "src/main/machine.xml:2 registry." + "npmjs");
  }

  @TempDir static Path root;

  private static void fault(String rule, String... reports) {
    FAULTS.put(rule, List.of(reports));
  }

  private static Map<String, Rule> rules() {
    Map<String, Rule> all = new TreeMap<>(PageRules.all());
    all.putAll(TextRules.all());
    all.putAll(SizeRules.all());
    all.putAll(NameRules.all());
    return all;
  }

  @BeforeAll
  static void plant() throws IOException {
    write(
        "src/main/resources/addresses.properties",
        "/score = /learning/score public\n/gone = /learning/gone public\n");
    write("src/main/webapp/learning/alone.xhtml", "<p/>\n");
    write(
        PAGE,
        """
        <ui:repeat value="#{scorePage.rows}" var="row"><b title="Werkbank">#{row.a}</b></ui:repeat>
        <p>#{otherPage.open}</p>
        <c:if test="#{viewer.signedIn}"/>
        <h:outputText value="#{scorePage.a}" escape="false"/>
        <p style="color:red"/>
        <a onclick="go()"/>
        <script></script><script src="#{resource['js:a.js']}"></script>
        <p>#{scorePage.a and not scorePage.b}</p>
        <p>Hello #{scorePage.name}</p>
        <button aria-label="Close"/>
        <p>#{msg['learning.score.nowhere']} #{msg['learning.score.places']} <!-- c:if style="" --></p>
        <button type="submit" faces:id="play" hidden="hidden"></button>
        """
            + "\n".repeat(139));
    write(
        BEAN,
        """
        class ScorePage {
          String title = "learning.score.title";
          String unknown = "learning.score.unknown";
          String dynamic = "learning.score." + title;
        """
            + "\n".repeat(297));
    write("src/main/java/org/werkbank/home/web/LostPage.java", "class LostPage {}\n");
    write("src/main/java/org/werkbank/exercise/type/one/README.md", "# One\n");
    write(
        "src/main/java/org/werkbank/exercise/type/one/One.java",
        "class One { String a = \"used\"; String b = \"begun.\" + a; }\n");
    for (String language : List.of("de", "en")) {
      write(
          "src/main/java/org/werkbank/exercise/type/one/texts_" + language + ".properties",
          "used=a\nbegun.x=b\nunused=c\n");
    }
    write(
        "i18n/learning_de.properties",
        """
        learning.score.title=a
        learning.score.title=b
        learning.score.german=a
        learning.score.empty=
        learning.score.places=von {0}
        home.score.stray=a
        """);
    write(
        "i18n/learning_en.properties",
        """
        learning.score.title=a
        learning.score.english=a
        learning.score.empty=it''s
        learning.score.places={0}'s {1}
        home.score.stray=a
        """);
    write("courses/long.md", "word\n".repeat(251));
    write(
        "src/main/machine.xml",
        "<key>/root/key</key>\n<url>https://registry." + "npmjs.org</url>\n");
  }

  private static void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void everyRuleHasAPlantedFault() {
    assertEquals(new TreeSet<>(rules().keySet()), FAULTS.keySet());
  }

  @TestFactory
  Stream<DynamicTest> thePlantedFaultsAreReportedAndNothingElse() {
    return new Project(root).keeps(rules(), FAULTS);
  }

  @Test
  void anExpressionNamesWhatItBeginsWith() {
    assertEquals(
        new TreeSet<>(List.of("a", "msg", "row")),
        Expression.names("not empty of:format1(msg['x.y'], a.b) ? row.c('d') : null"));
    assertEquals(2, Expression.operators("not empty a ? b : c"));
    assertTrue(Expression.operators("msg['a-b'] += x") == 1);
  }
}
