package org.werkbank.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.werkbank.platform.html.Plain;

/** A document taken apart at its main headings, which are fixed words in a fixed order. */
final class Sections {
  private final String file;
  private final List<String> headings;
  private final Faults faults;
  private final Map<Integer, List<Node>> blocks = new TreeMap<>();
  private final Map<Integer, Integer> lines = new TreeMap<>();

  private Sections(String file, List<String> headings, Faults faults) {
    this.file = file;
    this.headings = headings;
    this.faults = faults;
  }

  /**
   * Tells every heading that is missing, unknown, there twice or out of order, and text before the
   * first.
   *
   * @param headings in their order
   */
  static Sections of(String file, Node document, List<String> headings, Faults faults) {
    Sections sections = new Sections(file, headings, faults);
    sections.read(document);
    return sections;
  }

  private void read(Node document) {
    int now = -1;
    int last = -1;
    boolean toldTextBefore = false;
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Heading heading && heading.getLevel() == 1) {
        now = begin(heading, last);
        if (now >= 0) last = now;
      } else if (now >= 0) {
        blocks.get(now).add(block);
      } else if (last < 0 && !toldTextBefore) {
        toldTextBefore = true;
        faults.add(file, Lines.of(block), "problem.catalogue.textBeforeParts", headings.get(0));
      }
    }
    for (int i = 0; i < headings.size(); i++) {
      if (!blocks.containsKey(i))
        faults.add(file, 0, "problem.catalogue.partMissing", headings.get(i));
    }
  }

  private int begin(Heading heading, int last) {
    String words = Plain.words(heading).strip();
    int line = Lines.of(heading);
    int at = headings.indexOf(words);
    if (at < 0) {
      String all = "# " + String.join(", # ", headings);
      faults.add(file, line, "problem.catalogue.partUnknown", words, all);
      return -1;
    }
    if (blocks.putIfAbsent(at, new ArrayList<>()) != null) {
      faults.add(file, line, "problem.catalogue.partTwice", words);
    } else if (at < last) {
      faults.add(file, line, "problem.catalogue.partOrder", words, headings.get(last));
    }
    lines.putIfAbsent(at, line);
    return at;
  }

  /** The blocks below a heading; none if it is missing. */
  List<Node> of(int heading) {
    return blocks.getOrDefault(heading, List.of());
  }

  /** The line of a heading; 0 if it is missing. */
  int line(int heading) {
    return lines.getOrDefault(heading, 0);
  }

  boolean complete() {
    return blocks.size() == headings.size();
  }
}
