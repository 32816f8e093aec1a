package org.werkbank.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.werkbank.platform.text.Text;

/** Reads {@code legal-facts.yaml}. */
public final class LegalFactsFile {
  static final String NAME = "legal-facts.yaml";

  private LegalFactsFile() {}

  /**
   * What the file says.
   *
   * @param facts none if there are faults
   */
  public record Content(List<LegalFact> facts, List<Fault> faults) {}

  /** Reads the file and tells all faults at once. */
  public static Content read(byte[] bytes) {
    Faults faults = new Faults();
    List<LegalFact> facts = read(bytes, faults);
    return new Content(facts, faults.all());
  }

  private static List<LegalFact> read(byte[] bytes, Faults faults) {
    Optional<Yaml> yaml =
        Utf8.text(NAME, bytes, faults).flatMap(text -> Yaml.read(NAME, text, 1, faults));
    if (yaml.isEmpty() || !Schema.LEGAL_FACTS.check(yaml.get(), faults)) return List.of();
    List<LegalFact> facts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < yaml.get().root().size(); i++) {
      JsonNode node = yaml.get().root().get(i);
      String at = "/" + i;
      String key = node.get("key").asText();
      if (!seen.add(key + ' ' + node.get("valid-from").asText())) {
        yaml.get().fault(faults, at, "problem.catalogue.factTwice", key);
      }
      Optional<LocalDate> from = day(yaml.get(), at, node, "valid-from", faults);
      Optional<LocalDate> to = day(yaml.get(), at, node, "valid-to", faults);
      Optional<LocalDate> checked = day(yaml.get(), at, node, "checked-on", faults);
      if (from.isEmpty() || checked.isEmpty()) continue;
      facts.add(
          new LegalFact(
              key,
              node.get("severity").asText().equals("high"),
              node.get("norm").asText(),
              new Text(node.get("de").asText(), node.get("en").asText()),
              from.get(),
              to,
              node.get("source").asText(),
              checked.get(),
              node.get("checked-by").asText()));
    }
    return faults.none() ? List.copyOf(facts) : List.of();
  }

  private static Optional<LocalDate> day(
      Yaml yaml, String at, JsonNode node, String name, Faults faults) {
    if (!node.has(name)) return Optional.empty();
    try {
      return Optional.of(LocalDate.parse(node.get(name).asText()));
    } catch (DateTimeException noSuchDay) {
      yaml.fault(faults, at + '/' + name, "problem.catalogue.pattern", name);
      return Optional.empty();
    }
  }
}
