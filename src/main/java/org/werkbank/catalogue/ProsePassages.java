package org.werkbank.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.werkbank.catalogue.Passage.Kind;
import org.werkbank.platform.html.Markdown;
import org.werkbank.platform.text.Language;

/** Collects the passages of one Markdown file. */
final class ProsePassages extends AbstractVisitor {
  private final String file;
  private final Language language;
  private final String place;
  private final List<Passage> into;
  private final StringBuilder text = new StringBuilder();
  private final List<Passage.Link> links = new ArrayList<>();
  private int linesAbove;

  ProsePassages(String file, Language language, String place, List<Passage> into) {
    this.file = file;
    this.language = language;
    this.place = place;
    this.into = into;
  }

  @Override
  public void visit(Heading heading) {
    passage(heading, heading.getLevel() == 1 ? null : Kind.TITLE);
  }

  @Override
  public void visit(Paragraph paragraph) {
    passage(paragraph, paragraph.getParent() instanceof BlockQuote ? Kind.KEY : Kind.PROSE);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) passage(node, Kind.CELL);
    else visitChildren(node);
  }

  /** The fixed headings of the parts are no text of the author. */
  private void passage(Node node, Kind kind) {
    text.setLength(0);
    links.clear();
    visitChildren(node);
    if (kind != null && !text.toString().isBlank()) add(node, kind, text.toString());
  }

  private void add(Node node, Kind kind, String words) {
    into.add(new Passage(file, Lines.of(node) + linesAbove, language, kind, place, words, links));
  }

  @Override
  public void visit(Text words) {
    text.append(words.getLiteral());
  }

  @Override
  public void visit(Code code) {
    text.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    text.append(' ');
  }

  @Override
  public void visit(Link link) {
    links.add(new Passage.Link(link.getDestination(), text.length()));
    visitChildren(link);
  }

  /** What describes a picture is checked by eye: it stands in no sentence. */
  @Override
  public void visit(Image image) {}

  @Override
  public void visit(FencedCodeBlock block) {
    String kind = block.getInfo().strip().split("\\s+", 2)[0];
    switch (kind) {
      case "guess" -> guess(block);
      case "exercise" -> exercise(block);
      case "local" -> local(block);
      default -> {}
    }
  }

  private void guess(FencedCodeBlock block) {
    Yaml.read(file, block.getLiteral(), Lines.of(block) + 1, new Faults())
        .ifPresent(
            yaml -> {
              yamlText(yaml, "/question");
              for (int i = 0; i < yaml.root().path("options").size(); i++) {
                yamlText(yaml, "/options/" + i + "/text");
                yamlText(yaml, "/options/" + i + "/reply");
              }
            });
  }

  private void yamlText(Yaml yaml, String pointer) {
    String words = yaml.root().at(pointer).asText("");
    if (!words.isEmpty())
      into.add(
          new Passage(file, yaml.line(pointer), language, Kind.GUESS, place, words, List.of()));
  }

  /** What an exercise asks for stands in both files in both languages: it is taken once. */
  private void exercise(FencedCodeBlock block) {
    if (language == Language.DE)
      Yaml.read(file, block.getLiteral(), Lines.of(block) + 1, new Faults())
          .ifPresent(yaml -> Passages.walk(yaml, "", yaml.root(), into));
  }

  private void local(FencedCodeBlock block) {
    linesAbove = Lines.of(block);
    visitChildren(Markdown.parse(block.getLiteral()));
    linesAbove = 0;
  }
}
