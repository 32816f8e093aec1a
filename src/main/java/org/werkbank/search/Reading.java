package org.werkbank.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.werkbank.platform.text.Language;
import org.werkbank.search.words.Word;
import org.werkbank.search.words.Words;

/** What a question asks for: its words without those that say nothing. */
final class Reading {
  private static final int LONGEST = 400;
  private static final int MOST_WORDS = 32;

  private Reading() {}

  static List<Sought> read(String text, Language asked) {
    String line = Sentences.line(text.substring(0, Math.min(text.length(), LONGEST)));
    Map<Language, List<Word>> readings = new EnumMap<>(Language.class);
    for (Language language : Language.values())
      readings.put(language, Words.of(language).read(line));
    Language spoken = spoken(readings, asked);
    List<Sought> sought = new ArrayList<>();
    for (boolean common : new boolean[] {false, true}) {
      for (int i = 0; i < readings.get(spoken).size() && sought.size() < MOST_WORDS; i++) {
        Word word = readings.get(spoken).get(i);
        if (word.common() == common && !word.stem().isEmpty()) sought.add(sought(readings, i));
      }
      if (!sought.isEmpty()) break;
    }
    return sought;
  }

  /** The language more of whose little words are there. */
  private static Language spoken(Map<Language, List<Word>> readings, Language asked) {
    return common(readings.get(asked.other())) > common(readings.get(asked))
        ? asked.other()
        : asked;
  }

  private static long common(List<Word> words) {
    return words.stream().filter(Word::common).count();
  }

  private static Sought sought(Map<Language, List<Word>> readings, int at) {
    Map<Language, List<Way>> ways = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Word word = readings.get(language).get(at);
      List<Way> of = new ArrayList<>();
      of.add(new Way(List.of(word.stem()), Way.Rank.ASKED, Optional.empty()));
      List<String> parts = word.smallest().stream().map(Word.Part::stem).distinct().toList();
      if (parts.size() > 1) of.add(new Way(parts, Way.Rank.PARTS, Optional.empty()));
      ways.put(language, of);
    }
    return new Sought(readings.get(Language.DE).get(at).written(), ways);
  }
}
