package org.werkbank.platform.html;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Typography;

/**
 * Renders what differs from plain CommonMark: soft hyphens, explanations, pictures, prose blocks,
 * lone pictures.
 */
final class Prose extends CoreHtmlNodeRenderer implements NodeRenderer {
  private static final Pattern PUNCTUATION = Pattern.compile("[.,;:!?)“”]+");

  private final HtmlNodeRendererContext context;
  private final HtmlWriter writer;
  private final Language language;
  private final Markdown.References references;
  private final Markdown.Parts parts;

  Prose(
      HtmlNodeRendererContext context,
      Language language,
      Markdown.References references,
      Markdown.Parts parts) {
    super(context);
    this.context = context;
    this.writer = context.getWriter();
    this.language = language;
    this.references = references;
    this.parts = parts;
  }

  static void attributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof TableBlock) attributes.put("class", "table");
    if (node instanceof TableCell cell) {
      attributes.remove("align");
      if (cell.getAlignment() == TableCell.Alignment.RIGHT) attributes.put("class", "r");
    }
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Text.class, Link.class, Image.class, FencedCodeBlock.class, Paragraph.class);
  }

  @Override
  public void visit(Text text) {
    writer.text(Hyphens.soft(Typography.kept(text.getLiteral()), language));
  }

  @Override
  public void visit(Link link) {
    Optional<Explanation> explanation = references.explanation(link.getDestination());
    if (explanation.isPresent()) {
      explained(link, explanation.get());
    } else if (Markdown.mayLinkTo(link.getDestination())) {
      super.visit(link);
    } else {
      visitChildren(link);
    }
  }

  /** With the full stop or comma that follows: a line may break after a button otherwise. */
  private void explained(Link link, Explanation explanation) {
    String after = "";
    if (link.getNext() instanceof Text text) {
      Matcher found = PUNCTUATION.matcher(text.getLiteral());
      if (found.lookingAt()) after = found.group();
      text.setLiteral(text.getLiteral().substring(after.length()));
    }
    String word = explanation.html(Hyphens.soft(Plain.words(link), language));
    writer.text(parts.mark("<span class=\"kept\">" + word + after + "</span>"));
  }

  @Override
  public void visit(Image image) {
    String label = Plain.words(image);
    Optional<SafeHtml> picture = references.picture(image.getDestination(), label);
    writer.text(picture.map(shown -> parts.mark(shown.toString())).orElse(label));
  }

  @Override
  public void visit(FencedCodeBlock block) {
    if (!references.shows(block.getInfo())) {
      super.visit(block);
      return;
    }
    writer.tag("div", Map.of("class", "local"));
    context.render(Markdown.parse(block.getLiteral()));
    writer.tag("/div");
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean loneImage =
        paragraph.getFirstChild() instanceof Image && paragraph.getFirstChild().getNext() == null;
    if (loneImage) {
      writer.tag("div");
      visitChildren(paragraph);
      writer.tag("/div");
    } else {
      super.visit(paragraph);
    }
  }
}
