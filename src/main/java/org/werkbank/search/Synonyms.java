package org.werkbank.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.werkbank.platform.text.Language;
import org.werkbank.search.words.Word;
import org.werkbank.search.words.Words;

/**
 * Which words mean the same, within a language and from one to the other: what the glossaries of
 * the program and of the courses say, and a list of the trade.
 */
final class Synonyms {
  static final int LONGEST = 4;

  private final Map<Language, Map<String, Map<Language, Map<List<String>, String>>>> meanings =
      new EnumMap<>(Language.class);
  private final Map<Language, Map<String, String>> written = new EnumMap<>(Language.class);

  Synonyms(Collection<Pair> pairs) {
    for (Language language : Language.values()) {
      meanings.put(language, new HashMap<>());
      written.put(language, new HashMap<>());
    }
    pairs.forEach(this::add);
  }

  /** Another way to say something: its stems, and how it is written. */
  record Other(List<String> stems, String written) {}

  /**
   * What else these words may be called.
   *
   * @param stems of one to {@link #LONGEST} words of a question, in the language they are read in
   * @param to the language of the other words
   */
  List<Other> of(List<String> stems, Language from, Language to) {
    Map<List<String>, String> others =
        meanings
            .get(from)
            .getOrDefault(String.join(" ", stems), Map.of())
            .getOrDefault(to, Map.of());
    return others.entrySet().stream()
        .map(other -> new Other(other.getKey(), other.getValue()))
        .toList();
  }

  /** A word at most one letter away that has another way to say it, as it is written. */
  Optional<String> similar(Word typed, Language from) {
    return written.get(from).entrySet().stream()
        .filter(
            known ->
                OneEdit.between(known.getKey(), typed.stem())
                    || OneEdit.between(known.getKey(), typed.folded()))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst();
  }

  private void add(Pair pair) {
    Phrases de = Phrases.of(pair.de());
    Phrases en = Phrases.of(pair.en());
    if (de.lists() && de.all().size() == en.all().size() && en.lists()) {
      for (int i = 0; i < de.all().size(); i++)
        link(List.of(de.all().get(i)), List.of(en.all().get(i)));
    } else {
      link(de.all(), en.all());
    }
  }

  private void link(List<String> german, List<String> english) {
    Map<Language, List<String>> all = Map.of(Language.DE, german, Language.EN, english);
    for (Language from : Language.values()) {
      for (String word : all.get(from)) {
        List<String> stems = stems(word, from);
        if (stems.isEmpty() || stems.size() > LONGEST) continue;
        if (stems.size() == 1) {
          written.get(from).putIfAbsent(stems.get(0), word);
          written.get(from).putIfAbsent(folded(word, from), word);
        }
        for (Language to : Language.values())
          all.get(to).forEach(other -> learn(stems, from, other, to));
      }
    }
  }

  private void learn(List<String> stems, Language from, String other, Language to) {
    List<String> others = stems(other, to);
    if (others.isEmpty() || from == to && others.equals(stems)) return;
    meanings
        .get(from)
        .computeIfAbsent(String.join(" ", stems), none -> new EnumMap<>(Language.class))
        .computeIfAbsent(to, none -> new LinkedHashMap<>())
        .putIfAbsent(others, other);
  }

  /** The one word of it that counts, as it would be typed. */
  private static String folded(String phrase, Language language) {
    return Words.of(language).read(phrase).stream()
        .filter(word -> !word.common() && !word.stem().isEmpty())
        .map(Word::folded)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> stems(String phrase, Language language) {
    List<Word> words = Words.of(language).read(phrase);
    List<String> stems = new ArrayList<>();
    for (Word word : words) {
      if (!word.common() && !word.stem().isEmpty()) stems.add(word.stem());
    }
    return List.copyOf(stems);
  }
}
