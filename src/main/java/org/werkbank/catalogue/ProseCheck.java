package org.werkbank.catalogue;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.werkbank.platform.html.Markdown;
import org.werkbank.platform.html.Plain;

/** Looks for everything in the prose of a unit that would lead nowhere or has no place there. */
final class ProseCheck extends AbstractVisitor {
  private static final Set<String> BLOCKS = Set.of("guess", "exercise", "local");

  private final String file;
  private final UnitReferences references;
  private final Faults faults;
  private int linesAbove;

  ProseCheck(String file, UnitReferences references, Faults faults) {
    this.file = file;
    this.references = references;
    this.faults = faults;
  }

  @Override
  public void visit(HtmlBlock html) {
    tell(html, "problem.catalogue.html");
  }

  @Override
  public void visit(HtmlInline html) {
    tell(html, "problem.catalogue.html");
  }

  @Override
  public void visit(Heading heading) {
    if (heading.getLevel() > 3) tell(heading, "problem.catalogue.headingLevel");
    visitChildren(heading);
  }

  @Override
  public void visit(Link link) {
    String address = link.getDestination();
    if (address.startsWith(UnitReferences.TERM)) {
      String key = address.substring(UnitReferences.TERM.length());
      if (!references.hasTerm(key)) tell(link, "problem.catalogue.termUnknown", key);
    } else if (address.startsWith(UnitReferences.LAW)) {
      String key = address.substring(UnitReferences.LAW.length());
      if (!references.hasLaw(key)) tell(link, "problem.catalogue.lawUnknown", key);
    } else if (!Markdown.mayLinkTo(address)) {
      tell(link, "problem.catalogue.address", address);
    }
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    if (Plain.words(image).isBlank())
      tell(image, "problem.catalogue.pictureLabel", image.getDestination());
    if (!references.hasPicture(image.getDestination())) {
      tell(image, "problem.catalogue.pictureMissing", image.getDestination());
    }
  }

  @Override
  public void visit(FencedCodeBlock block) {
    String[] words = block.getInfo().strip().split("\\s+", 2);
    if (!BLOCKS.contains(words[0])) {
      tell(block, "problem.catalogue.blockUnknown", words[0]);
    } else if (words[0].equals("local")) {
      local(block, words.length > 1 ? words[1] : "");
    }
  }

  private void local(FencedCodeBlock block, String key) {
    if (!CompanyTexts.KEYS.contains(key)) {
      tell(block, "problem.catalogue.localUnknown", key, String.join(", ", CompanyTexts.KEYS));
    }
    int above = linesAbove;
    if (above == 0) {
      linesAbove = Lines.of(block);
      visitChildren((Node) Markdown.parse(block.getLiteral()));
      linesAbove = 0;
    } else {
      tell(block, "problem.catalogue.blockUnknown", "local");
    }
  }

  private void tell(Node node, String key, Object... values) {
    faults.add(file, Lines.of(node) + linesAbove, key, values);
  }
}
