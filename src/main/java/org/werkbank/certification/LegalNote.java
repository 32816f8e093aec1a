package org.werkbank.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.werkbank.catalogue.LegalFact;
import org.werkbank.catalogue.LegalFacts;
import org.werkbank.platform.text.Dates;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;
import org.werkbank.platform.text.Texts;

/**
 * What a certificate says about the law on the day it is issued. The norms are those of the facts.
 */
@ApplicationScoped
public class LegalNote {
  private static final String MEASURE = "ai-act-4-1";
  private static final String INSTRUCTION = "arbschg-12";
  private static final String OVERSIGHT = "ai-act-26-2";

  /** Keys of the facts the note rests on. */
  public static final List<String> KEYS = List.of(MEASURE, INSTRUCTION, OVERSIGHT);

  private LegalFacts facts;

  protected LegalNote() {}

  @Inject
  public LegalNote(LegalFacts facts) {
    this.facts = facts;
  }

  /** The note in both languages. */
  Text today() {
    Map<String, LegalFact> now = facts.inForce();
    return new Text(say(now, Language.DE), say(now, Language.EN));
  }

  private static String say(Map<String, LegalFact> facts, Language language) {
    return Texts.of(language)
        .say(
            "certification.paper.note",
            norm(facts, MEASURE, language),
            Dates.day(fact(facts, MEASURE).checkedOn(), language),
            norm(facts, INSTRUCTION, language),
            norm(facts, OVERSIGHT, language));
  }

  private static LegalFact fact(Map<String, LegalFact> facts, String key) {
    LegalFact fact = facts.get(key);
    if (fact == null) throw new IllegalStateException("there is no legal fact " + key);
    return fact;
  }

  /** Norms are written as in German law; English readers get the words of EU law for them. */
  private static String norm(Map<String, LegalFact> facts, String key, Language language) {
    String norm = fact(facts, key).norm();
    return language == Language.DE
        ? norm
        : norm.replace("VO (EU)", "Regulation (EU)").replace("in der Fassung der", "as amended by");
  }
}
