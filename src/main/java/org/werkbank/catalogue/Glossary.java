package org.werkbank.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.werkbank.platform.text.Language;

/** The words of all current courses in one list, and the legal facts beside them. */
@ApplicationScoped
public class Glossary {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Courses courses;
  private LegalFacts facts;

  protected Glossary() {}

  @Inject
  public Glossary(Courses courses, LegalFacts facts) {
    this.courses = courses;
    this.facts = facts;
  }

  /** All words with one first letter; an umlaut stands with its vowel. */
  public record Letter(String letter, List<Word> words) {}

  /**
   * A word as it stands in one language.
   *
   * @param other the word in the other language; a word with two translations is two words
   * @param meanings one for each wording, in order of the courses
   */
  public record Word(String word, String other, List<Meaning> meanings) {}

  /**
   * What a word means.
   *
   * @param sources the courses that say so in these very words
   */
  public record Meaning(String text, List<Source> sources) {}

  /** A course and the key under which it has the word. */
  public record Source(Course course, String key) {
    /** Name of the place on the page of the glossary. */
    public String anchor() {
      return course.slug() + '-' + key;
    }
  }

  /** Every word of the current courses from A to Z, as this language sorts. */
  public List<Letter> letters(Language language) {
    Comparator<String> order = order(language);
    Map<String, List<Word>> letters = new LinkedHashMap<>();
    words(language).stream()
        .sorted(Comparator.comparing(Word::word, order).thenComparing(Word::other, order))
        .forEach(
            word ->
                letters.computeIfAbsent(letter(word.word()), none -> new ArrayList<>()).add(word));
    return letters.entrySet().stream()
        .map(entry -> new Letter(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /** The legal facts that hold today, or will or did as nothing followed, ordered by norm. */
  public List<LegalFact> laws() {
    return facts.inForce().values().stream()
        .sorted(
            Comparator.comparing((LegalFact fact) -> countable(fact.norm()), order(Language.DE))
                .thenComparing(LegalFact::key))
        .toList();
  }

  /** Art. 4 stands before Art. 26: every number gets as long as the longest. */
  private static String countable(String norm) {
    return NUMBER
        .matcher(norm)
        .replaceAll(
            number -> "0".repeat(Math.max(0, 6 - number.group().length())) + number.group());
  }

  private List<Word> words(Language language) {
    record Pair(String word, String other) {}
    Map<Pair, Map<String, List<Source>>> words = new LinkedHashMap<>();
    for (PublishedCourse published : courses.current()) {
      for (Term term : published.course().terms()) {
        Pair pair = new Pair(term.word().in(language), term.word().in(language.other()));
        words
            .computeIfAbsent(pair, none -> new LinkedHashMap<>())
            .computeIfAbsent(term.means().in(language), none -> new ArrayList<>())
            .add(new Source(published.course(), term.key()));
      }
    }
    return words.entrySet().stream()
        .map(
            entry ->
                new Word(entry.getKey().word(), entry.getKey().other(), meanings(entry.getValue())))
        .toList();
  }

  private static List<Meaning> meanings(Map<String, List<Source>> texts) {
    return texts.entrySet().stream()
        .map(entry -> new Meaning(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static String letter(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
    int first =
        plain
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .findFirst()
            .orElse(plain.codePointAt(0));
    return new String(Character.toChars(first)).toUpperCase(Locale.ROOT);
  }

  /** A collator is not safe between threads, so each list gets its own. */
  private static Comparator<String> order(Language language) {
    Collator collator = Collator.getInstance(language.locale());
    collator.setStrength(Collator.TERTIARY);
    return collator::compare;
  }
}
