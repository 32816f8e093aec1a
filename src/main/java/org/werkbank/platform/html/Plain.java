package org.werkbank.platform.html;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Markdown as somebody would read it aloud. */
public final class Plain {
  private Plain() {}

  /** The words without their markup; a new line counts as a space. */
  public static String words(Node node) {
    StringBuilder plain = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
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
        });
    return plain.toString();
  }
}
