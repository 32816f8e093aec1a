package org.werkbank.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;

/** A unit file taken apart: its head and the blocks of its five parts. */
final class UnitParts {

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
  private final HeadedText text;
  private final Sections sections;

  private UnitParts(String file, Language language, HeadedText text, Faults faults) {
    this.file = file;
    this.language = language;
    this.text = text;
    List<String> headings = Stream.of(Part.values()).map(part -> part.heading(language)).toList();
    this.sections = Sections.of(file, text.document(), headings, faults);
  }

  /** Empty, with faults, if the file cannot be taken apart at all. */
  static Optional<UnitParts> read(String file, Language language, byte[] bytes, Faults faults) {
    return HeadedText.read(file, bytes, head(file), faults)
        .map(text -> new UnitParts(file, language, text, faults));
  }

  private static Schema head(String file) {
    return file.startsWith(EasyFiles.FOLDER) ? Schema.EASY_HEAD : Schema.UNIT_HEAD;
  }

  String file() {
    return file;
  }

  Language language() {
    return language;
  }

  String title() {
    return text.text("title");
  }

  /** The question for the notice board; empty if there is none. */
  String poster() {
    return text.text("poster");
  }

  /** Who has checked a unit in Leichte Sprache; empty in any other. */
  String checkedBy() {
    return text.text("checked-by");
  }

  /** When, as it is written. */
  String checkedOn() {
    return text.text("checked-on");
  }

  /** The blocks of a part; none if it is missing. */
  List<Node> of(Part part) {
    return sections.of(part.ordinal());
  }

  /** The line of its heading; 0 if it is missing. */
  int line(Part part) {
    return sections.line(part.ordinal());
  }

  boolean complete() {
    return sections.complete();
  }
}
