package org.werkbank.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.catalogue.Passage.Kind;
import org.werkbank.platform.text.Language;

/**
 * Every text of a course package, piece by piece in reading order. What cannot be read is left out:
 * {@link CourseReader} tells it.
 */
public final class Passages {
  private static final Pattern PROSE_FILE =
      Pattern.compile("(de|en)/(?:(\\d\\d)-[a-z0-9-]+|(guide))\\.md");

  private final List<Passage> passages = new ArrayList<>();

  private Passages() {}

  /** The texts of the units and guides first, then those of the YAML files. */
  public static List<Passage> of(CoursePackage files) {
    Passages all = new Passages();
    for (String path : files.paths()) {
      Matcher prose = PROSE_FILE.matcher(path);
      if (prose.matches()) all.prose(path, prose, files.file(path).orElseThrow());
    }
    for (String path : files.paths()) {
      if (path.endsWith(".yaml") && !path.startsWith(DataFiles.FOLDER))
        all.yaml(path, files.file(path).orElseThrow());
    }
    return List.copyOf(all.passages);
  }

  private void prose(String path, Matcher name, byte[] bytes) {
    Language language = Language.valueOf(name.group(1).toUpperCase(java.util.Locale.ROOT));
    boolean guide = name.group(3) != null;
    String place = guide ? "guide" : "unit " + Integer.parseInt(name.group(2));
    Schema schema = guide ? Schema.GUIDE_HEAD : Schema.UNIT_HEAD;
    HeadedText.read(path, bytes, schema, new Faults())
        .ifPresent(
            text -> {
              for (String head : List.of("title", "poster")) {
                if (!text.text(head).isEmpty())
                  passages.add(
                      new Passage(
                          path, 2, language, Kind.TITLE, place, text.text(head), List.of()));
              }
              text.document().accept(new ProsePassages(path, language, place, passages));
            });
  }

  private void yaml(String path, byte[] bytes) {
    Faults faults = new Faults();
    Utf8.text(path, bytes, faults)
        .flatMap(text -> Yaml.read(path, text, 1, faults))
        .ifPresent(yaml -> walk(yaml, "", yaml.root(), passages));
  }

  /** Every pair of a German and an English text below this value. */
  static void walk(Yaml yaml, String at, JsonNode node, List<Passage> into) {
    if (node.isObject() && node.has("de") && node.has("en")) pair(yaml, at, node, into);
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        walk(yaml, at + '/' + entry.getKey(), entry.getValue(), into);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++)
      walk(yaml, at + '/' + i, node.get(i), into);
  }

  private static void pair(Yaml yaml, String at, JsonNode node, List<Passage> into) {
    for (Language language : Language.values()) {
      String pointer = at + '/' + language.code();
      JsonNode text = node.get(language.code());
      if (text.has("means")) {
        String means = text.get("means").asText();
        into.add(passage(yaml, pointer + "/means", language, Kind.TERM, at, means));
      } else if (text.isTextual()) {
        Kind kind = at.endsWith("/title") || at.endsWith("/topic") ? Kind.TITLE : Kind.ASKED;
        into.add(passage(yaml, pointer, language, kind, at, text.asText()));
      }
    }
  }

  private static Passage passage(
      Yaml yaml, String pointer, Language language, Kind kind, String at, String text) {
    return new Passage(
        yaml.file(), yaml.line(pointer), language, kind, yaml.file() + at, text, List.of());
  }
}
