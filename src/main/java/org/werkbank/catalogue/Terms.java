package org.werkbank.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.werkbank.platform.text.Language;

/** The glossary of a package: {@code terms.yaml}. */
final class Terms {
  static final String NAME = "terms.yaml";

  private final Map<String, Map<Language, Term>> terms = new TreeMap<>();

  private final boolean unreadable;

  private Terms(boolean unreadable) {
    this.unreadable = unreadable;
  }

  /** A word and what it means, in one language. */
  record Term(String word, String means) {}

  /**
   * No terms if there is no such file. If it is misshapen, with faults, every key counts as known.
   */
  static Terms read(CoursePackage files, Faults faults) {
    Optional<byte[]> bytes = files.file(NAME);
    if (bytes.isEmpty()) return new Terms(false);
    return Utf8.text(NAME, bytes.get(), faults)
        .flatMap(text -> Yaml.read(NAME, text, 1, faults))
        .filter(yaml -> Schema.TERMS.check(yaml, faults))
        .map(yaml -> of(yaml.root()))
        .orElseGet(() -> new Terms(true));
  }

  private static Terms of(JsonNode root) {
    Terms read = new Terms(false);
    root.properties()
        .forEach(
            entry ->
                read.terms.put(
                    entry.getKey(),
                    Map.of(
                        Language.DE,
                        term(entry.getValue().get("de")),
                        Language.EN,
                        term(entry.getValue().get("en")))));
    return read;
  }

  private static Term term(JsonNode node) {
    return new Term(node.get("word").asText(), node.get("means").asText());
  }

  /** Keys in alphabetical order. */
  Set<String> keys() {
    return terms.keySet();
  }

  boolean knows(String key) {
    return unreadable || terms.containsKey(key);
  }

  Optional<Term> find(String key, Language language) {
    return Optional.ofNullable(terms.get(key)).map(term -> term.get(language));
  }
}
