package org.werkbank.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.werkbank.platform.text.Language;
import org.werkbank.search.Entry;
import org.werkbank.search.Kind;
import org.werkbank.search.Pair;
import org.werkbank.search.Shelf;

/**
 * Units of courses that do not exist, each in both languages: titles and sentences of the courses
 * that are there, shuffled, with new words in them. Of the same number always the same.
 */
final class Corpus implements Shelf {
  private static final long SEED = 20261122;
  private static final int UNITS_OF_A_COURSE = 50;
  private static final double NEW_WORDS = 0.3;
  private static final String COURSE = "course:bench-";
  private static final String SHIPPED = "shipped";

  private final int units;
  private final Material material;
  private final NewWords newWords;
  private final Map<Language, List<Entry>> steps = new EnumMap<>(Language.class);
  private final Map<Language, List<String>> sentences = new EnumMap<>(Language.class);
  private long spent;

  Corpus(Material material, int units) throws IOException {
    this.units = units;
    this.material = material;
    this.newWords = new NewWords();
    for (Language language : Language.values()) {
      steps.put(language, material.steps(language));
      List<String> all = new ArrayList<>();
      for (Entry step : steps.get(language)) all.addAll(Material.sentences(step.body()));
      sentences.put(language, all.stream().distinct().toList());
    }
  }

  /** Nanoseconds it took to make all this up. */
  long spent() {
    return spent;
  }

  @Override
  public Map<String, String> stock() {
    Map<String, String> stock = new LinkedHashMap<>();
    stock.put(SHIPPED, "1");
    for (int unit = 0; unit < units; unit += UNITS_OF_A_COURSE)
      stock.put(COURSE + unit / UNITS_OF_A_COURSE, "1");
    return stock;
  }

  @Override
  public List<Entry> entries(String source) {
    if (source.equals(SHIPPED)) return material.others();
    long start = System.nanoTime();
    List<Entry> entries = new ArrayList<>();
    int course = Integer.parseInt(source.substring(COURSE.length()));
    int first = course * UNITS_OF_A_COURSE;
    for (int unit = first; unit < Math.min(units, first + UNITS_OF_A_COURSE); unit++) {
      for (Language language : Language.values()) entries.add(unit(course, unit, language));
    }
    spent += System.nanoTime() - start;
    return entries;
  }

  @Override
  public List<Pair> pairs(String source) {
    return source.equals(SHIPPED) ? material.pairs() : List.of();
  }

  private Entry unit(int course, int unit, Language language) {
    SplittableRandom random = new SplittableRandom(SEED + 2L * unit + language.ordinal());
    List<Entry> all = steps.get(language);
    Entry model = any(all, random);
    StringBuilder body = new StringBuilder();
    for (int i = Material.sentences(model.body()).size(); i > 0; i--)
      body.append(renewed(any(sentences.get(language), random), language, random)).append('\n');
    String slug = "bench-" + course;
    return new Entry(
        "unit-" + unit,
        Kind.UNIT,
        language,
        renewed(any(all, random).title(), language, random),
        renewed(any(all, random).lead(), language, random),
        body.toString(),
        any(all, random).topics(),
        "/courses/" + slug + "/" + (unit % UNITS_OF_A_COURSE + 1) + "?step=case",
        Optional.of(new Entry.Course(slug, "B" + course, slug)),
        model.minutes(),
        model.roles(),
        Optional.empty());
  }

  /** Now and then with a new word in the place of one that is written large, or at its end. */
  private String renewed(String sentence, Language language, SplittableRandom random) {
    if (sentence.isEmpty() || random.nextDouble() >= NEW_WORDS) return sentence;
    String word = newWords.next(language, random);
    String[] words = sentence.split(" ");
    int place = random.nextInt(words.length);
    for (int i = place; i < words.length; i++) {
      if (!Character.isUpperCase(words[i].charAt(0)) || i == 0) continue;
      words[i] = word;
      return String.join(" ", words);
    }
    return sentence + ' ' + word;
  }

  private static <T> T any(List<T> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }
}
