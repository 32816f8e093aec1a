package org.werkbank.search.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.platform.text.Language;

class JudgementListTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasAtLeast150QueriesAndNoneTwice(Language language) {
    List<Judged> list = JudgementList.of(language);
    Set<String> seen = new HashSet<>();
    assertTrue(list.stream().map(Judged::query).allMatch(seen::add));
    assertTrue(seen.size() >= 150);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyThirdQueryOfAKindIsSetAside(Language language) {
    Map<String, Integer> counts = new HashMap<>();
    for (Judged judged : JudgementList.of(language)) {
      boolean third = counts.merge(judged.kind(), 1, Integer::sum) % 3 == 0;
      assertEquals(third ? Judged.Part.ASIDE : Judged.Part.TUNED, judged.part(), judged.query());
    }
  }

  /** So that no course can get worse without the means saying so. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCourseAndEveryKindOfPlaceIsLookedForOften(Language language) {
    List<String> courses =
        List.of(
            "ki-in-der-halle",
            "daten-sind-das-werkstueck",
            "sprach-ki-fragen-und-pruefen",
            "rechte-regeln-mitsprache",
            "der-mensch-entscheidet",
            "sicher-mit-cobot-und-kamera",
            "wenn-sich-die-welt-aendert");
    for (String course : courses) assertTrue(wanting(language, course) >= 20, course);
    assertTrue(wanting(language, "/glossary#law-") >= 20);
    assertTrue(wanting(language, "/exercises/") >= 15);
  }

  private static long wanting(Language language, String place) {
    return JudgementList.of(language).stream()
        .filter(
            judged ->
                judged.grades().entrySet().stream()
                    .anyMatch(grade -> grade.getValue() == 3 && grade.getKey().contains(place)))
        .count();
  }

  @Test
  void everyQueryWantsSomething() {
    for (Language language : Language.values())
      for (Judged judged : JudgementList.of(language)) wantsSomething(judged);
    JudgementList.crossLanguage().forEach(JudgementListTest::wantsSomething);
  }

  private static void wantsSomething(Judged judged) {
    assertTrue(judged.grades().values().stream().allMatch(List.of(1, 2, 3)::contains));
    assertTrue(judged.grades().containsValue(3), judged.query());
  }

  @Test
  void eightyQueriesOrMoreAreInTheOtherLanguage() {
    assertTrue(JudgementList.crossLanguage().size() >= 80);
  }

  @Test
  void aTypoIsOneEditAwayAndTheSameEveryTime() {
    int count = 0;
    for (Language language : Language.values()) {
      List<Judged> list = JudgementList.of(language);
      List<Judged> typos = Typos.of(list);
      assertEquals(typos, Typos.of(list));
      Set<String> words = new HashSet<>(list.stream().map(Judged::query).toList());
      for (Judged typo : typos) {
        assertFalse(words.contains(typo.query()));
        assertTrue(words.stream().anyMatch(word -> oneEdit(word, typo.query())), typo.query());
      }
      count += typos.size();
    }
    assertTrue(count >= 60, count + " typos");
  }

  /** Whether all but one letter agree from both ends, or two are swapped. */
  private static boolean oneEdit(String word, String typed) {
    if (Math.abs(word.length() - typed.length()) > 1) return false;
    int same = common(word, typed) + common(reversed(word), reversed(typed));
    if (same >= Math.max(word.length(), typed.length()) - 1) return true;
    return word.length() == typed.length()
        && IntStream.range(0, word.length() - 1).anyMatch(at -> swapped(word, at).equals(typed));
  }

  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  private static int common(String word, String typed) {
    int same = 0;
    while (same < Math.min(word.length(), typed.length())
        && word.charAt(same) == typed.charAt(same)) same++;
    return same;
  }

  private static String swapped(String word, int at) {
    char[] letters = word.toCharArray();
    letters[at] = word.charAt(at + 1);
    letters[at + 1] = word.charAt(at);
    return new String(letters);
  }
}
