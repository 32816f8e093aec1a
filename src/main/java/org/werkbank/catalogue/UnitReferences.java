package org.werkbank.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.werkbank.platform.html.Explanation;
import org.werkbank.platform.html.Markdown;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.text.Dates;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/**
 * What stands behind the terms, legal facts, pictures and local blocks of one unit in one language.
 */
final class UnitReferences implements Markdown.References {
  static final String TERM = "term:";
  static final String LAW = "law:";
  static final String LOCAL = "local ";

  private final String slug;
  private final int unit;
  private final Language language;
  private final Terms terms;
  private final Map<String, LegalFact> facts;
  private final Media media;
  private final Texts texts;
  private int opened;

  UnitReferences(
      String slug,
      int unit,
      Language language,
      Terms terms,
      Map<String, LegalFact> facts,
      Media media) {
    this.slug = slug;
    this.unit = unit;
    this.language = language;
    this.terms = terms;
    this.facts = facts;
    this.media = media;
    this.texts = Texts.of(language);
  }

  boolean hasTerm(String key) {
    return terms.knows(key);
  }

  boolean hasLaw(String key) {
    return facts.containsKey(key);
  }

  boolean hasPicture(String path) {
    return media.find(path, language).isPresent();
  }

  @Override
  public Optional<Explanation> explanation(String address) {
    if (address.startsWith(TERM))
      return terms.find(address.substring(TERM.length())).map(this::term);
    if (address.startsWith(LAW)) {
      return Optional.ofNullable(facts.get(address.substring(LAW.length()))).map(this::law);
    }
    return Optional.empty();
  }

  @Override
  public Optional<SafeHtml> picture(String address, String label) {
    return media.show(address, language, label);
  }

  @Override
  public boolean shows(String fence) {
    return fence.startsWith(LOCAL);
  }

  private Explanation term(Term term) {
    return new Explanation(
        "term",
        nextId(),
        term.word().in(language),
        term.means().in(language),
        List.of(),
        List.of(glossary(slug + "-" + term.key())),
        texts.say("catalogue.explanation.close"));
  }

  private Explanation law(LegalFact fact) {
    List<String> notes = new ArrayList<>();
    notes.add(
        fact.validTo().isPresent()
            ? texts.say(
                "catalogue.fact.validBetween", day(fact.validFrom()), day(fact.validTo().get()))
            : texts.say("catalogue.fact.validFrom", day(fact.validFrom())));
    notes.add(texts.say("catalogue.fact.checkedOn", day(fact.checkedOn())));
    return new Explanation(
        "law",
        nextId(),
        fact.norm(),
        fact.text().in(language),
        notes,
        List.of(
            new Explanation.Source(fact.source(), texts.say("catalogue.fact.source")),
            glossary("law-" + fact.key())),
        texts.say("catalogue.explanation.close"));
  }

  private Explanation.Source glossary(String anchor) {
    return new Explanation.Source(
        "/glossary#" + anchor, texts.say("catalogue.explanation.glossary"));
  }

  private String day(LocalDate day) {
    return Dates.day(day, language);
  }

  private String nextId() {
    opened++;
    return "explain-" + unit + "-" + opened;
  }
}
