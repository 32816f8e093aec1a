package org.werkbank.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.werkbank.platform.text.Text;

/** The glossary of a package: {@code terms.yaml}. */
final class Terms {
  static final String NAME = "terms.yaml";

  private final Map<String, Term> terms = new TreeMap<>();
  private final boolean unreadable;

  private Terms(boolean unreadable) {
    this.unreadable = unreadable;
  }

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
        .forEach(entry -> read.terms.put(entry.getKey(), term(entry.getKey(), entry.getValue())));
    return read;
  }

  private static Term term(String key, JsonNode node) {
    return new Term(key, text(node, "word"), text(node, "means"));
  }

  private static Text text(JsonNode node, String name) {
    return new Text(node.get("de").get(name).asText(), node.get("en").get(name).asText());
  }

  boolean knows(String key) {
    return unreadable || terms.containsKey(key);
  }

  Optional<Term> find(String key) {
    return Optional.ofNullable(terms.get(key));
  }

  /** In order of their keys. */
  List<Term> all() {
    return List.copyOf(terms.values());
  }
}
