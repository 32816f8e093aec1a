package org.werkbank.catalogue;

import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Where a part of a Markdown tree stands and what it says. */
final class Lines {
  private Lines() {}

  /** Line of the node from 1, or of what it stands in. */
  static int of(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      Optional<Integer> line =
          at.getSourceSpans().stream().map(span -> span.getLineIndex() + 1).findFirst();
      if (line.isPresent()) return line.get();
    }
    return 0;
  }

  /** The words without their markup. */
  static String plain(Node node) {
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
