package org.werkbank.platform.html;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Markdown as somebody would read it aloud. */
public final class Plain {
  private Plain() {}

  /** The words without their markup; a new line counts as a space. */
  public static String words(Node node) {
    Words words = new Words(false);
    node.accept(words);
    return words.plain.toString();
  }

  /** The words without their markup, one paragraph, heading, list item or cell a line. */
  public static String lines(Node node) {
    Words words = new Words(true);
    node.accept(words);
    words.endLine();
    return words.plain.toString();
  }

  private static final class Words extends AbstractVisitor {
    private final StringBuilder plain = new StringBuilder();
    private final boolean lines;

    Words(boolean lines) {
      this.lines = lines;
    }

    @Override
    public void visit(Text text) {
      plain.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      plain.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      plain.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      plain.append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
      line(paragraph);
    }

    @Override
    public void visit(Heading heading) {
      line(heading);
    }

    /** Rows and cells of tables are no nodes of CommonMark itself. */
    @Override
    public void visit(CustomNode node) {
      line(node);
    }

    private void line(Node node) {
      visitChildren(node);
      endLine();
    }

    void endLine() {
      int length = plain.length();
      if (lines && length > 0 && plain.charAt(length - 1) != '\n') plain.append('\n');
    }
  }
}
