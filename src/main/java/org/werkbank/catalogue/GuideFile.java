package org.werkbank.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.werkbank.platform.html.Markdown;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;

/** Reads {@code de/guide.md} and {@code en/guide.md}: both or none. */
final class GuideFile {
  private static final List<Text> HEADINGS =
      List.of(
          new Text("Ziel", "Aim"),
          new Text("Vorbereiten", "Prepare"),
          new Text("Ablauf", "Running order"),
          new Text("Fragen aus der Runde", "Questions from the group"),
          new Text("Mitnehmen", "Take away"));

  private final CoursePackage files;
  private final Faults faults;

  private GuideFile(CoursePackage files, Faults faults) {
    this.files = files;
    this.faults = faults;
  }

  static String path(Language language) {
    return language.code() + "/guide.md";
  }

  /** The guide in both languages; none if there is none or if it cannot be read, with faults. */
  static Map<Language, Guide> read(CoursePackage files, Faults faults) {
    return new GuideFile(files, faults).read();
  }

  private Map<Language, Guide> read() {
    Map<Language, Guide> guides = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Optional<byte[]> bytes = files.file(path(language));
      if (bytes.isEmpty() && files.has(path(language.other())))
        faults.add(path(language), 0, "problem.catalogue.guideMissing", path(language.other()));
      bytes
          .flatMap(is -> HeadedText.read(path(language), is, Schema.GUIDE_HEAD, faults))
          .flatMap(text -> guide(text, language))
          .ifPresent(guide -> guides.put(language, guide));
    }
    return guides.size() == Language.values().length ? Map.copyOf(guides) : Map.of();
  }

  private Optional<Guide> guide(HeadedText text, Language language) {
    String file = path(language);
    List<String> headings = HEADINGS.stream().map(heading -> heading.in(language)).toList();
    Sections sections = Sections.of(file, text.document(), headings, faults);
    UnitReferences nothing = nothing(language);
    for (int i = 0; i < headings.size(); i++) {
      ProseCheck check = new ProseCheck(file, nothing, faults);
      sections.of(i).forEach(block -> block.accept(check));
      if (sections.line(i) > 0 && sections.of(i).isEmpty())
        faults.add(file, sections.line(i), "problem.catalogue.partEmpty", headings.get(i));
    }
    if (!sections.complete()) return Optional.empty();
    return Optional.of(
        new Guide(
            text.text("title"),
            html(sections.of(0), language),
            html(sections.of(1), language),
            html(sections.of(2), language),
            html(sections.of(3), language),
            html(sections.of(4), language)));
  }

  /** On paper nothing opens: a guide has no terms, legal facts or pictures behind its words. */
  private UnitReferences nothing(Language language) {
    CoursePackage empty = new CoursePackage(files.slug(), Map.of());
    return new UnitReferences(
        files.slug(),
        0,
        language,
        Terms.read(empty, new Faults()),
        Map.of(),
        Media.read(empty, "", new Faults()));
  }

  private static SafeHtml html(List<Node> blocks, Language language) {
    return Markdown.render(blocks, language, Markdown.References.NONE);
  }
}
