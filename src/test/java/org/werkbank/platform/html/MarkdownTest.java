package org.werkbank.platform.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.werkbank.platform.text.Language;

class MarkdownTest {
  private static String html(String markdown) {
    return Markdown.render(markdown, Language.EN).toString();
  }

  @Test
  void proseBecomesPlainMarkup() {
    assertEquals("<p>One <strong>two</strong> <em>three</em>.</p>", html("One **two** *three*."));
    assertEquals("<ol start=\"3\"><li>a</li><li>b</li></ol>", html("3. a\n4. b").replace("\n", ""));
    assertEquals(
        "<table class=\"table\"><thead><tr><th>a</th><th class=\"r\">b</th></tr></thead>"
            + "<tbody><tr><td>1</td><td class=\"r\">2</td></tr></tbody></table>",
        html("| a | b |\n|---|--:|\n| 1 | 2 |").replace("\n", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,<script>)",
        "[x](//evil.example)",
        "[x](/\\\\evil.example)",
        "[x](http://evil.example)",
        "![x](https://evil.example/a.png)",
        "<a href=\"https://a.example\" onclick=\"x()\">y</a>",
        "```x\" onload=\"y\n<b>\n```"
      })
  void nothingThatActsOrLeadsOutUnseenPasses(String attack) {
    String html = html(attack);
    assertFalse(html.matches("(?s).*<(script|img|a|b|iframe)[ >].*"), html);
    assertFalse(html.matches("(?s).*<[^>]* on[a-z]+=.*"), html);
  }

  @Test
  void linksStayInsideOrAreSecureAndSayNothingOfWhereOneComesFrom() {
    assertEquals("<p><a href=\"/help\" rel=\"noopener noreferrer\">x</a></p>", html("[x](/help)"));
    assertEquals(
        "<p><a href=\"https://example.org/a\" rel=\"noopener noreferrer\">x</a></p>",
        html("[x](https://example.org/a)"));
  }

  @Test
  void anAuthorCannotWriteTheMarksOfFinishedMarkup() {
    assertEquals("<p>a 0 b</p>", html("a\uE0000\uE001b"));
  }

  @Test
  void wordsOnTwoLinesDoNotGrowTogether() {
    assertEquals("<div>one two</div>", html("![one\ntwo](picture)"));
  }

  @Test
  void anExplanationOpensWhereTheWordStandsAndItsWordsAreEscaped() {
    Markdown.References references =
        new Markdown.References() {
          @Override
          public Optional<Explanation> explanation(String address) {
            return Optional.of(
                new Explanation("term", "e1", "A <b>", "x & \"y\"", List.of(), List.of(), "Close"));
          }

          @Override
          public Optional<SafeHtml> picture(String address, String label) {
            return Optional.empty();
          }

          @Override
          public boolean shows(String fence) {
            return false;
          }
        };
    String html =
        Markdown.render(List.of(Markdown.parse("The [word](term:a).")), Language.EN, references)
            .toString();
    assertTrue(
        html.startsWith(
            "<p>The <span class=\"kept\"><button type=\"button\" class=\"term\" popovertarget=\"e1\">word</button>"),
        html);
    assertTrue(html.contains("aria-label=\"A &lt;b&gt;\""), html);
    assertTrue(html.contains("x &amp; &#34;y&#34;"), html);
    assertTrue(
        html.strip().endsWith("</span>.</span></p>"), "the full stop stays with it: " + html);
  }

  @Test
  void theCornerOfATableWithoutAWordIsNoHeading() {
    String html = Markdown.render("| | gut |\n|---|---|\n| A | 3 |", Language.DE).toString();
    assertEquals(1, html.split("<th", -1).length - 2, html);
    assertEquals(true, html.contains("<td></td>"), html);
  }

  @Test
  void longGermanCompoundsMayBreakAtTheirParts() {
    assertEquals("Unter\u00ADlegscheiben", Hyphens.soft("Unterlegscheiben", Language.DE));
    assertEquals(
        "Prüf\u00ADmittel\u00ADüberwachung", Hyphens.soft("Prüfmittelüberwachung", Language.DE));
    assertEquals("Qualitäts\u00ADsicherung", Hyphens.soft("Qualitätssicherung", Language.DE));
    assertEquals(
        "Sichtprüfung", Hyphens.soft("Sichtprüfung", Language.DE), "short enough for any phone");
    assertEquals("Qualitätssicherung", Hyphens.soft("Qualitätssicherung", Language.EN));
    String long61 = "a".repeat(61);
    assertEquals(long61, Hyphens.soft(long61, Language.DE));
  }

  @Test
  void softHyphensNeverChangeALetter() {
    String text =
        "Donaudampfschifffahrtsgesellschaft, Förderbandgeschwindigkeitsregelung und Kreislaufwirtschaftsgesetz";
    assertEquals(text, Hyphens.soft(text, Language.DE).replace("\u00AD", ""));
  }
}
