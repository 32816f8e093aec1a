package org.werkbank.catalogue.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.CoursePackage;
import org.werkbank.catalogue.Fault;
import org.werkbank.catalogue.Passage;
import org.werkbank.catalogue.Passage.Kind;
import org.werkbank.catalogue.Passages;
import org.werkbank.platform.text.Language;

/** Reads a whole course against the rules of plain language. */
public final class LanguageCheck {
  private static final Set<Kind> SENTENCES = Set.of(Kind.PROSE, Kind.GUESS, Kind.KEY);
  private static final Map<Language, Integer> LONGEST = Map.of(Language.DE, 20, Language.EN, 24);
  private static final Map<Language, Double> MEAN = Map.of(Language.DE, 12.0, Language.EN, 14.0);
  private static final int LONG_ENOUGH_FOR_CLAUSES = 12;
  private static final double MOST_PASSIVE = 0.1;
  private static final double LEAST_EASE = 60;
  private static final Pattern PERCENT = Pattern.compile("\\d\\s?%");
  private static final Pattern OF_100 = Pattern.compile("von (?:je |allen )?100|of (?:all )?100");
  private static final Pattern WRITTEN =
      Pattern.compile("(?iu)\\b(zwei|drei|vier|fünf|sechs|sieben|neun|zehn|elf|zwölf)\\b");
  private static final Pattern FORMAL =
      Pattern.compile("(?<=[\\p{Ll}\\d,;] )(Sie|Ihnen|Ihre?[nmrs]?)\\b");
  private static final Pattern GENDER_SIGN =
      Pattern.compile("\\p{L}+(?:[*:_]in(?:nen)?|Innen)(?!\\p{L})");
  private static final Pattern NEVER =
      Pattern.compile(
          "(?iu)Art\\.?[- ]?4[- ]?konform\\p{L}*|zertifiziert nach (?:dem )?EU AI Act"
              + "|gesetzlich anerkannt\\p{L}*|certified under the EU AI Act|legally recogni[sz]ed");

  private final Course course;
  private final List<Passage> passages;
  private final Compounds compounds;
  private final List<Remark> remarks = new ArrayList<>();

  private LanguageCheck(CoursePackage files, Course course) {
    this.course = course;
    this.passages = Passages.of(files);
    this.compounds = new Compounds(course.terms());
  }

  /** Every remark, by file and line. */
  public static List<Remark> remarks(CoursePackage files, Course course) {
    LanguageCheck check = new LanguageCheck(files, course);
    check.run();
    return check.remarks.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Remark one) -> one.fault().file())
                .thenComparing(one -> one.fault().line())
                .thenComparing(Remark::rule))
        .toList();
  }

  /** How each unit reads, German before English. */
  public static List<UnitFigures> figures(CoursePackage files, Course course) {
    LanguageCheck check = new LanguageCheck(files, course);
    return check.texts().values().stream().map(check::figures).toList();
  }

  private void run() {
    passages.forEach(this::passage);
    texts().values().forEach(this::text);
    Map<String, List<Passage>> places =
        passages.stream()
            .collect(
                Collectors.groupingBy(Passage::place, LinkedHashMap::new, Collectors.toList()));
    places.values().forEach(this::compare);
  }

  /** The passages of each prose file in reading order. */
  private Map<String, List<Passage>> texts() {
    return passages.stream()
        .filter(passage -> passage.file().endsWith(".md"))
        .filter(passage -> passage.kind() != Kind.ASKED)
        .collect(Collectors.groupingBy(Passage::file, LinkedHashMap::new, Collectors.toList()));
  }

  private void passage(Passage passage) {
    Language language = passage.language();
    for (String sentence : Sentences.of(passage.text())) {
      int words = Sentences.words(sentence).size();
      if (words > LONGEST.get(language)) {
        Rule rule = language == Language.DE ? Rule.P01 : Rule.P11;
        tell(
            rule,
            passage,
            "problem.catalogue.longSentence",
            words,
            LONGEST.get(language),
            sentence);
      }
      if (words > LONG_ENOUGH_FOR_CLAUSES && Grammar.clauses(language, sentence) > 1)
        tell(Rule.P02, passage, "problem.catalogue.manyClauses", sentence);
      if (Grammar.doubleNegation(language, sentence))
        tell(Rule.P04, passage, "problem.catalogue.doubleNegation", sentence);
    }
    if (language == Language.DE) german(passage);
    first(NEVER, Rule.NEVER, passage, "problem.catalogue.neverPrinted");
    if (passage.kind() == Kind.KEY && Sentences.words(passage.text()).size() > 9)
      tell(
          Rule.P13,
          passage,
          "problem.catalogue.keySentenceLong",
          Sentences.words(passage.text()).size(),
          9);
  }

  private void german(Passage passage) {
    first(FORMAL, Rule.P09, passage, "problem.catalogue.formalAddress");
    first(GENDER_SIGN, Rule.P09, passage, "problem.catalogue.genderSign");
    if (SENTENCES.contains(passage.kind()))
      first(WRITTEN, Rule.P07, passage, "problem.catalogue.writtenNumber");
    for (String word : compounds.tooLong(passage.text()))
      tell(Rule.P06, passage, "problem.catalogue.longCompound", word);
  }

  private void first(Pattern pattern, Rule rule, Passage passage, String key) {
    Matcher found = pattern.matcher(passage.text());
    if (found.find()) tell(rule, passage, key, found.group());
  }

  /** One unit or guide in one language. */
  private void text(List<Passage> text) {
    Passage first = text.get(0);
    Language language = first.language();
    List<String> sentences = sentences(text);
    Readability read = Readability.of(language, sentences);
    if (read.mean() > MEAN.get(language)) {
      Rule rule = language == Language.DE ? Rule.P01 : Rule.P11;
      tellWhole(rule, first, "problem.catalogue.longMean", round(read.mean()), MEAN.get(language));
    }
    if (read.ease() < LEAST_EASE)
      tellWhole(Rule.P08, first, "problem.catalogue.hardToRead", Math.round(read.ease()));
    long passive = sentences.stream().filter(one -> Grammar.passive(language, one)).count();
    if (passive > Math.max(2, MOST_PASSIVE * sentences.size()))
      tellWhole(Rule.P03, first, "problem.catalogue.muchPassive", passive, sentences.size());
    boolean percent = text.stream().anyMatch(one -> PERCENT.matcher(one.text()).find());
    boolean explained = text.stream().anyMatch(one -> OF_100.matcher(one.text()).find());
    if (percent && !explained && first.place().startsWith("unit"))
      tellWhole(Rule.P07, first, "problem.catalogue.percentAlone");
    if (language == Language.DE && first.place().startsWith("unit")) terms(text);
  }

  private void terms(List<Passage> text) {
    TermUse use = new TermUse(text, course.terms());
    for (TermUse.Place place : use.unexplained())
      tell(Rule.P05, place.passage(), "problem.catalogue.termUnexplained", place.word());
    for (TermUse.Place place : use.unknownAbbreviations())
      tell(Rule.P05, place.passage(), "problem.catalogue.abbreviation", place.word());
  }

  private static List<String> sentences(List<Passage> text) {
    return text.stream()
        .filter(passage -> SENTENCES.contains(passage.kind()))
        .flatMap(passage -> Sentences.of(passage.text()).stream())
        .toList();
  }

  /** The same place in both languages. */
  private void compare(List<Passage> place) {
    List<Passage> de = in(Language.DE, place);
    List<Passage> en = in(Language.EN, place);
    if (de.isEmpty() || en.isEmpty()) return;
    Amounts german = Amounts.of(de);
    Amounts english = Amounts.of(en);
    String onlyGerman = german.besides(english);
    String onlyEnglish = english.besides(german);
    if (onlyGerman.isEmpty() && onlyEnglish.isEmpty()) return;
    boolean whole = en.size() > 1;
    int line = whole ? 0 : en.get(0).line();
    Fault fault =
        new Fault(
            en.get(0).file(),
            line,
            "problem.catalogue.amountsDiffer",
            List.of(or(onlyGerman), or(onlyEnglish)));
    remarks.add(new Remark(Rule.P11, fault));
  }

  private static String or(String list) {
    return list.isEmpty() ? "–" : list;
  }

  private static List<Passage> in(Language language, List<Passage> place) {
    return place.stream().filter(passage -> passage.language() == language).toList();
  }

  private UnitFigures figures(List<Passage> text) {
    Passage first = text.get(0);
    Readability read = Readability.of(first.language(), sentences(text));
    int words = text.stream().mapToInt(one -> Sentences.words(one.text()).size()).sum();
    boolean links = first.language() == Language.DE && first.place().startsWith("unit");
    TermUse use = new TermUse(text, links ? course.terms() : List.of());
    int terms = use.used().size();
    return new UnitFigures(
        first.file(),
        first.language(),
        read.sentences(),
        read.mean(),
        read.ease(),
        words,
        terms,
        terms - use.unexplained().size());
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private void tell(Rule rule, Passage passage, String key, Object... values) {
    remarks.add(new Remark(rule, new Fault(passage.file(), passage.line(), key, List.of(values))));
  }

  private void tellWhole(Rule rule, Passage passage, String key, Object... values) {
    remarks.add(new Remark(rule, new Fault(passage.file(), 0, key, List.of(values))));
  }
}
