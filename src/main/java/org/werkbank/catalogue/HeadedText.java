package org.werkbank.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.werkbank.platform.html.Markdown;

/**
 * A Markdown file with a head of YAML between two lines {@code ---}.
 *
 * @param head missing if it is not there or misshapen; that is told
 * @param document what stands below it; its lines are those of the file
 */
record HeadedText(JsonNode head, Node document) {
  private static final Pattern HEAD =
      Pattern.compile(
          "\\A---[ \\t]*\\r?\\n(.*?)^---[ \\t]*\\r?$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final int DEEPEST = 60;

  /** Empty, with faults, if the file cannot be taken apart at all. */
  static Optional<HeadedText> read(String file, byte[] bytes, Schema schema, Faults faults) {
    return Utf8.text(file, bytes, faults).flatMap(text -> read(file, text, schema, faults));
  }

  private static Optional<HeadedText> read(String file, String text, Schema schema, Faults faults) {
    Matcher found = HEAD.matcher(text);
    int from = 0;
    JsonNode head = MissingNode.getInstance();
    if (found.find()) {
      from = found.end();
      head =
          Yaml.read(file, found.group(1), 2, faults)
              .filter(yaml -> schema.check(yaml, faults))
              .map(Yaml::root)
              .orElse(head);
    } else {
      faults.add(file, 1, "problem.catalogue.unitHead");
    }
    String above =
        "\n".repeat((int) text.substring(0, from).chars().filter(c -> c == '\n').count());
    Node document = Markdown.parse(above + text.substring(from));
    if (tooDeep(document)) {
      faults.add(file, 0, "problem.catalogue.tooDeep");
      return Optional.empty();
    }
    return Optional.of(new HeadedText(head, document));
  }

  /** A text of the head; empty if it is not there. */
  String text(String name) {
    return head.path(name).asText("");
  }

  /** Walks without recursion: what is nested thousands of times must not overflow our own stack. */
  private static boolean tooDeep(Node root) {
    int depth = 0;
    Node node = root;
    while (node != null) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        if (++depth > DEEPEST) return true;
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      if (node != null) node = node.getNext();
    }
    return false;
  }
}
