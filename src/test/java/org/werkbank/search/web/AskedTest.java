package org.werkbank.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.werkbank.platform.text.Language;
import org.werkbank.search.Kind;
import org.werkbank.search.Question;

class AskedTest {
  private static Asked asked(Map<String, String> given, int page) {
    return Asked.read(name -> Optional.ofNullable(given.get(name)), page);
  }

  private static Asked asked(String text) {
    return asked(Map.of("q", text), 1);
  }

  @Test
  void whatStandsInTheAddressIsAsked() {
    UUID person = UUID.randomUUID();
    Question question =
        asked(
                Map.of(
                    "q", "Schlupf", "kind", "term", "course", "m-1", "only", "en", "role",
                    "quality"),
                3)
            .question(Language.DE, person);
    assertEquals(
        new Question(
            "Schlupf",
            Language.DE,
            Optional.of(person),
            Set.of(Kind.TERM),
            Optional.of(Language.EN),
            Optional.of("m-1"),
            Optional.of("quality"),
            20,
            10),
        question);
  }

  @Test
  void whatCannotBeReadIsNotChosen() {
    Asked asked =
        asked(Map.of("q", "x", "kind", "boss", "course", "../x", "only", "fr", "role", "<b>"), 1);
    assertFalse(asked.isNarrowed());
    assertEquals("/search?q=x", asked.address());
  }

  @Test
  void aTextIsOneLineThatCanBeShown() {
    assertEquals("a b c", asked("\u0000a\u0007 \t b\r\n\uFFFFc\uD83D").text());
    assertEquals("\uD83D\uDE00", asked("\uD83D\uDE00").text());
    assertEquals("", asked("\u0001").text());
  }

  @Test
  void aTextThatIsTooLongEndsBetweenTwoCharacters() {
    assertEquals("\uD83D\uDE00".repeat(200), asked("\uD83D\uDE00".repeat(201)).text());
  }

  @Test
  void anAddressKeepsTheRestAndBeginsAtTheFirstPage() {
    Asked asked = asked(Map.of("q", "Öl & Fett", "kind", "term"), 4);
    assertEquals("/search?q=%C3%96l+%26+Fett&kind=term&page=4", asked.address());
    assertEquals("/search?q=%C3%96l+%26+Fett&kind=unit", asked.with(Asked.KIND, "unit").address());
    assertEquals("/search?q=%C3%96l+%26+Fett", asked.without(Asked.KIND).address());
    assertEquals("/search?q=%C3%96l+%26+Fett&kind=term&page=5", asked.onPage(5).address());
    assertEquals("/search?q=%C3%96l+%26+Fett", asked.everywhere().address());
    assertTrue(asked.isNarrowed());
    assertEquals("/search", asked(" ").address());
  }
}
