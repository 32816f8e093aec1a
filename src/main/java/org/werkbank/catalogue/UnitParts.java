package org.werkbank.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.werkbank.platform.html.Markdown;
import org.werkbank.platform.html.Plain;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;

/** A unit file taken apart: its title and the blocks of its five parts. */
final class UnitParts {
  private static final Pattern HEAD =
      Pattern.compile(
          "\\A---[ \\t]*\\r?\\n(.*?)^---[ \\t]*\\r?$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final int DEEPEST = 60;

  /** The five steps and the words that head them. */
  enum Part {
    CASE("Fall", "Case"),
    GUESS("Vermuten", "Guess"),
    TRY_IT("Ausprobieren", "Try it"),
    KEY("Merksatz", "Key sentence"),
    CHECK("Check", "Check");

    private final Text heading;

    Part(String de, String en) {
      this.heading = new Text(de, en);
    }

    String heading(Language language) {
      return heading.in(language);
    }
  }

  private final String file;
  private final Language language;
  private final Faults faults;
  private final Map<Part, List<Node>> blocks = new EnumMap<>(Part.class);
  private final Map<Part, Integer> lines = new EnumMap<>(Part.class);
  private String title = "";

  private UnitParts(String file, Language language, Faults faults) {
    this.file = file;
    this.language = language;
    this.faults = faults;
  }

  /** Empty, with faults, if the file cannot be taken apart at all. */
  static Optional<UnitParts> read(String file, Language language, byte[] bytes, Faults faults) {
    return Utf8.text(file, bytes, faults)
        .flatMap(text -> new UnitParts(file, language, faults).read(text));
  }

  private Optional<UnitParts> read(String text) {
    Matcher head = HEAD.matcher(text);
    int from = 0;
    if (head.find()) {
      from = head.end();
      Yaml.read(file, head.group(1), 2, faults)
          .filter(yaml -> Schema.UNIT_HEAD.check(yaml, faults))
          .ifPresent(yaml -> title = yaml.root().get("title").asText());
    } else {
      faults.add(file, 1, "problem.catalogue.unitHead");
    }
    String above =
        "\n".repeat((int) text.substring(0, from).chars().filter(c -> c == '\n').count());
    Node document = Markdown.parse(above + text.substring(from));
    if (tooDeep(document)) {
      faults.add(file, 0, "problem.catalogue.tooDeep");
      return Optional.empty();
    }
    part(document);
    return Optional.of(this);
  }

  private void part(Node document) {
    Part now = null;
    Part last = null;
    boolean toldTextBefore = false;
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Heading heading && heading.getLevel() == 1) {
        now = begin(heading, last);
        if (now != null) last = now;
      } else if (now != null) {
        blocks.get(now).add(block);
      } else if (last == null && !toldTextBefore) {
        toldTextBefore = true;
        faults.add(
            file,
            Lines.of(block),
            "problem.catalogue.textBeforeParts",
            Part.CASE.heading(language));
      }
    }
    for (Part part : Part.values()) {
      if (!blocks.containsKey(part))
        faults.add(file, 0, "problem.catalogue.partMissing", part.heading(language));
    }
  }

  private Part begin(Heading heading, Part last) {
    String words = Plain.words(heading).strip();
    int line = Lines.of(heading);
    for (Part part : Part.values()) {
      if (!part.heading(language).equals(words)) continue;
      if (blocks.putIfAbsent(part, new ArrayList<>()) != null) {
        faults.add(file, line, "problem.catalogue.partTwice", words);
      } else if (last != null && part.compareTo(last) < 0) {
        faults.add(file, line, "problem.catalogue.partOrder", words, last.heading(language));
      }
      lines.putIfAbsent(part, line);
      return part;
    }
    faults.add(file, line, "problem.catalogue.partUnknown", words, headings());
    return null;
  }

  private String headings() {
    List<String> all = new ArrayList<>();
    for (Part part : Part.values()) all.add("# " + part.heading(language));
    return String.join(", ", all);
  }

  /** Walks without recursion: what is nested thousands of times must not overflow our own stack. */
  private static boolean tooDeep(Node root) {
    int depth = 0;
    Node node = root;
    while (node != null) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        if (++depth > DEEPEST) return true;
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      if (node != null) node = node.getNext();
    }
    return false;
  }

  String file() {
    return file;
  }

  Language language() {
    return language;
  }

  String title() {
    return title;
  }

  /** The blocks of a part; none if it is missing. */
  List<Node> of(Part part) {
    return blocks.getOrDefault(part, List.of());
  }

  /** The line of its heading; 0 if it is missing. */
  int line(Part part) {
    return lines.getOrDefault(part, 0);
  }

  boolean complete() {
    return blocks.size() == Part.values().length;
  }
}
