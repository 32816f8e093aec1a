package org.werkbank.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.werkbank.platform.text.Language;
import org.werkbank.search.Entry;
import org.werkbank.search.Kind;
import org.werkbank.search.Shelf;

/** What the law says today, for search. */
@ApplicationScoped
public class LawShelf implements Shelf {
  private static final String SOURCE = "law";

  private LegalFacts facts;

  protected LawShelf() {}

  @Inject
  public LawShelf(LegalFacts facts) {
    this.facts = facts;
  }

  @Override
  @Transactional
  public Map<String, String> stock() {
    Map<String, LegalFact> today = new TreeMap<>(facts.inForce());
    return Map.of(SOURCE, Integer.toHexString(today.hashCode()));
  }

  @Override
  @Transactional
  public List<Entry> entries(String source) {
    List<Entry> entries = new ArrayList<>();
    for (LegalFact fact : new TreeMap<>(facts.inForce()).values()) {
      for (Language language : Language.values()) entries.add(entry(fact, language));
    }
    return entries;
  }

  private static Entry entry(LegalFact fact, Language language) {
    return new Entry(
        "law:" + language.code() + ":" + fact.key(),
        Kind.LAW,
        language,
        fact.norm(),
        "",
        fact.text().in(language),
        List.of(fact.key().replace('-', ' ')),
        "/glossary#law-" + fact.key(),
        Optional.empty(),
        0,
        List.of(),
        Optional.empty());
  }
}
