package org.werkbank.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.werkbank.catalogue.Glossary;
import org.werkbank.catalogue.LegalFact;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.html.Hyphens;
import org.werkbank.platform.text.Dates;

/** Every word the courses explain, from A to Z, and what the law says. */
@Named
@RequestScoped
public class GlossaryPage {
  @Inject Viewer viewer;
  @Inject Glossary glossary;
  @Inject Clock clock;

  private List<Letter> letters;
  private List<Law> laws;

  /** The words with one first letter. */
  public record Letter(String letter, List<Word> words) {}

  /**
   * A word, the word in the other language, and what it means.
   *
   * @param anchors where lessons and search lead, one for each course that has the word
   */
  public record Word(String word, String other, List<String> anchors, List<Meaning> meanings) {}

  /** One wording and the courses it comes from. */
  public record Meaning(String text, List<Origin> origins) {}

  /** A course that explains the word. */
  public record Origin(String address, String code, String title) {}

  /** A legal fact. The state is empty while it holds. */
  public record Law(
      String anchor,
      String norm,
      String text,
      String valid,
      String checked,
      String source,
      String state) {}

  @PostConstruct
  void open() {
    letters =
        glossary.letters(viewer.getLanguage()).stream()
            .map(one -> new Letter(one.letter(), one.words().stream().map(this::word).toList()))
            .toList();
    laws = glossary.laws().stream().map(this::law).toList();
  }

  private Word word(Glossary.Word word) {
    return new Word(
        soft(word.word()),
        Hyphens.soft(word.other(), viewer.getLanguage().other()),
        word.meanings().stream()
            .flatMap(meaning -> meaning.sources().stream())
            .map(Glossary.Source::anchor)
            .toList(),
        word.meanings().stream()
            .map(
                meaning ->
                    new Meaning(
                        soft(meaning.text()),
                        meaning.sources().stream().map(this::origin).toList()))
            .toList());
  }

  private Origin origin(Glossary.Source source) {
    return new Origin(
        "/courses/" + source.course().slug(),
        source.course().code(),
        source.course().title().in(viewer.getLanguage()));
  }

  private Law law(LegalFact fact) {
    String valid =
        fact.validTo()
            .map(last -> say("catalogue.fact.validBetween", day(fact.validFrom()), day(last)))
            .orElseGet(() -> say("catalogue.fact.validFrom", day(fact.validFrom())));
    return new Law(
        "law-" + fact.key(),
        fact.norm(),
        soft(fact.text().in(viewer.getLanguage())),
        valid,
        say("catalogue.fact.checkedOn", day(fact.checkedOn())),
        fact.source(),
        state(fact));
  }

  private String state(LegalFact fact) {
    LocalDate today = LocalDate.now(clock);
    if (fact.validFrom().isAfter(today)) return say("learning.glossary.law.ahead");
    return fact.validTo().filter(today::isAfter).isPresent()
        ? say("learning.glossary.law.over")
        : "";
  }

  private String soft(String text) {
    return Hyphens.soft(text, viewer.getLanguage());
  }

  private String day(LocalDate day) {
    return Dates.day(day, viewer.getLanguage());
  }

  private String say(String key, Object... values) {
    return viewer.texts().say(key, values);
  }

  public List<Letter> getLetters() {
    return letters;
  }

  public List<Law> getLaws() {
    return laws;
  }

  public String getOtherLang() {
    return viewer.getLanguage().other().code();
  }

  /** How many words and legal facts there are. */
  public String getCount() {
    int words = letters.stream().mapToInt(letter -> letter.words().size()).sum();
    return say("learning.glossary.count", words, laws.size());
  }
}
