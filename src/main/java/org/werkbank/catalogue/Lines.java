package org.werkbank.catalogue;

import java.util.Optional;
import org.commonmark.node.Node;

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
}
