package org.werkbank.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.werkbank.platform.html.Markdown;
import org.werkbank.platform.html.Plain;
import org.werkbank.platform.text.Language;

/** What can be read in the five parts of a unit, without markup, guesses and exercises. */
final class UnitWords {
  private final Map<UnitParts.Part, String> words = new EnumMap<>(UnitParts.Part.class);

  private UnitWords() {}

  /** Empty parts if the unit has no file in this language. */
  static UnitWords read(CoursePackage files, int number, Language language) {
    UnitWords read = new UnitWords();
    String place = "%s/%02d-".formatted(language.code(), number);
    files.paths().stream()
        .filter(path -> path.startsWith(place))
        .findFirst()
        .flatMap(
            path -> UnitParts.read(path, language, files.file(path).orElseThrow(), new Faults()))
        .ifPresent(read::take);
    return read;
  }

  private void take(UnitParts parts) {
    for (UnitParts.Part part : UnitParts.Part.values()) words.put(part, plain(parts.of(part)));
  }

  private static String plain(List<Node> blocks) {
    StringBuilder plain = new StringBuilder();
    for (Node block : blocks) {
      if (block instanceof FencedCodeBlock fence) {
        if (fence.getInfo().startsWith(UnitReferences.LOCAL))
          plain.append(Plain.lines(Markdown.parse(fence.getLiteral())));
      } else if (!(block instanceof BlockQuote)) {
        plain.append(Plain.lines(block));
      }
    }
    return plain.toString();
  }

  /** One block a line; the key sentence is not in it. */
  String of(UnitParts.Part part) {
    return words.getOrDefault(part, "");
  }
}
