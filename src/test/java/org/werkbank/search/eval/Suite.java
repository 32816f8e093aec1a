package org.werkbank.search.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.werkbank.platform.text.Language;

/** The query sets of our own list, by the names they have in the table. */
final class Suite {
  private Suite() {}

  static Map<String, List<Judged>> own() {
    Map<String, List<Judged>> sets = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      for (Judged.Part part : Judged.Part.values())
        sets.put(name(language, part), of(language, part));
    }
    for (Language language : Language.values()) sets.put(crossName(language), cross(language));
    for (Language language : Language.values()) sets.put(typoName(language), typos(language));
    return sets;
  }

  static List<Judged> of(Language language, Judged.Part part) {
    return JudgementList.of(language).stream().filter(judged -> judged.part() == part).toList();
  }

  static List<Judged> cross(Language reads) {
    return JudgementList.crossLanguage().stream()
        .filter(judged -> judged.language() == reads)
        .toList();
  }

  static List<Judged> typos(Language language) {
    return Typos.of(JudgementList.of(language));
  }

  static Score score(Finder finder, List<Judged> queries) {
    List<Score.Ranking> rankings = new ArrayList<>();
    for (Judged judged : queries)
      rankings.add(new Score.Ranking(finder.find(judged), judged.grades()));
    return Score.of(rankings);
  }

  private static String name(Language language, Judged.Part part) {
    return word(language)
        + (part == Judged.Part.TUNED ? ", tuned two thirds" : ", set-aside third");
  }

  private static String crossName(Language reads) {
    return reads == Language.DE ? "English word, German reader" : "German word, English reader";
  }

  private static String typoName(Language language) {
    return word(language) + ", one typo";
  }

  private static String word(Language language) {
    return language == Language.DE ? "German" : "English";
  }
}
