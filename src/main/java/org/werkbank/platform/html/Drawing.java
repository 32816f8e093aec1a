package org.werkbank.platform.html;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing of the house: SVG that holds only shapes and words. Everything else (scripts, styles,
 * links, other files) is refused rather than removed, so that authors see what is wrong.
 */
public final class Drawing {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int DEEPEST = 40;
  private static final Set<String> ELEMENTS =
      Set.of(
          "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "text", "tspan");
  private static final Pattern NUMBERS = Pattern.compile("[-+0-9.eE, \\t\\r\\n%]{0,200000}");
  private static final Pattern PATH =
      Pattern.compile("[-+0-9.eE, \\t\\r\\nMmZzLlHhVvCcSsQqTtAa]{0,500000}");
  private static final Pattern TRANSFORM =
      Pattern.compile(
          "((translate|rotate|scale|skewX|skewY|matrix)\\([-+0-9.eE, ]*\\)[ ,]*){1,20}");
  private static final Pattern WORDS = Pattern.compile("[a-z0-9 -]{0,100}");
  private static final Pattern PAINT = Pattern.compile("none|currentColor");
  private static final Map<String, Pattern> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("class", WORDS),
          Map.entry("d", PATH),
          Map.entry("points", NUMBERS),
          Map.entry("transform", TRANSFORM),
          Map.entry("fill", PAINT),
          Map.entry("stroke", PAINT),
          Map.entry("cx", NUMBERS),
          Map.entry("cy", NUMBERS),
          Map.entry("r", NUMBERS),
          Map.entry("rx", NUMBERS),
          Map.entry("ry", NUMBERS),
          Map.entry("x", NUMBERS),
          Map.entry("y", NUMBERS),
          Map.entry("x1", NUMBERS),
          Map.entry("y1", NUMBERS),
          Map.entry("x2", NUMBERS),
          Map.entry("y2", NUMBERS),
          Map.entry("dx", NUMBERS),
          Map.entry("dy", NUMBERS),
          Map.entry("width", NUMBERS),
          Map.entry("height", NUMBERS),
          Map.entry("stroke-width", NUMBERS),
          Map.entry("stroke-dasharray", NUMBERS),
          Map.entry("opacity", NUMBERS),
          Map.entry("font-size", NUMBERS),
          Map.entry("font-weight", WORDS),
          Map.entry("text-anchor", WORDS),
          Map.entry("dominant-baseline", WORDS),
          Map.entry("textLength", NUMBERS),
          Map.entry("fill-rule", WORDS));

  private final String viewBox;
  private final String content;

  private Drawing(String viewBox, String content) {
    this.viewBox = viewBox;
    this.content = content;
  }

  /** The drawing, or what keeps the file from being one. */
  public sealed interface Reading {}

  /** It may be shown. */
  public record Valid(Drawing drawing) implements Reading {}

  /** All problems, at least one. */
  public record Refused(List<Problem> problems) implements Reading {}

  /**
   * One thing that has no place in a drawing.
   *
   * @param line from 1
   * @param what the element or attribute meant, or empty
   */
  public record Problem(int line, Kind kind, String what) {
    /** What it is about. */
    public enum Kind {
      ELEMENT,
      ATTRIBUTE,
      VALUE,
      VIEW_BOX,
      ROOT,
      DAMAGED
    }
  }

  /** Reads an SVG file. Never throws on any content. */
  public static Reading read(byte[] svg) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    Reader reader = new Reader();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
      reader.read(xml);
    } catch (XMLStreamException damaged) {
      int line =
          damaged.getLocation() == null ? 0 : Math.max(0, damaged.getLocation().getLineNumber());
      reader.problem(line, Problem.Kind.DAMAGED, "");
    }
    if (!reader.problems.isEmpty()) return new Refused(List.copyOf(reader.problems));
    return new Valid(new Drawing(reader.viewBox, reader.content.toString()));
  }

  /** Markup that follows the colours of the page; the label says what is to be seen. */
  public SafeHtml labelled(String label) {
    return new SafeHtml(
        open() + " role=\"img\" aria-label=\"" + Escaped.text(label) + "\">" + content + "</svg>");
  }

  /** The same for a place where the words beside it say everything. */
  public SafeHtml decorative() {
    return new SafeHtml(open() + " aria-hidden=\"true\" focusable=\"false\">" + content + "</svg>");
  }

  /**
   * A pixel picture: its address inside Werkbank and what is to be seen, or nothing if it only
   * decorates.
   */
  public static SafeHtml pixels(String address, String label) {
    return new SafeHtml(
        "<img class=\"draw\" loading=\"lazy\" alt=\""
            + Escaped.text(label)
            + "\" src=\""
            + Escaped.text(address)
            + "\">");
  }

  private String open() {
    return "<svg class=\"draw\" viewBox=\"" + Escaped.text(viewBox) + "\"";
  }

  private static final class Reader {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final StringBuilder content = new StringBuilder();
    private String viewBox = "";
    private int depth;
    private int inText;
    private boolean empty;

    void read(XMLStreamReader xml) throws XMLStreamException {
      while (xml.hasNext()) {
        int event = xml.next();
        int line = xml.getLocation().getLineNumber();
        if (event == XMLStreamConstants.START_ELEMENT) open(xml, line);
        else if (event == XMLStreamConstants.END_ELEMENT) close(xml);
        else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
          words(xml);
        else if (event == XMLStreamConstants.DTD) problem(line, Problem.Kind.ELEMENT, "!DOCTYPE");
        else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION)
          problem(line, Problem.Kind.ELEMENT, "?" + xml.getPITarget());
        else if (event == XMLStreamConstants.ENTITY_REFERENCE)
          problem(line, Problem.Kind.ELEMENT, "&" + xml.getLocalName());
      }
    }

    private void open(XMLStreamReader xml, int line) {
      String name = xml.getLocalName();
      boolean known = SVG.equals(xml.getNamespaceURI());
      depth++;
      if (depth == 1) {
        root(xml, known && name.equals("svg"), line);
        return;
      }
      if (depth > DEEPEST || !known || !ELEMENTS.contains(name))
        problem(line, Problem.Kind.ELEMENT, name);
      content.append('<').append(name);
      if (name.equals("text") || name.equals("tspan")) inText++;
      for (int i = 0; i < xml.getAttributeCount(); i++) attribute(xml, i, line);
      content.append('>');
      empty = true;
    }

    private void root(XMLStreamReader xml, boolean svg, int line) {
      if (!svg) problem(line, Problem.Kind.ROOT, xml.getLocalName());
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        String name = xml.getAttributeLocalName(i);
        if (name.equals("viewBox")) viewBox = xml.getAttributeValue(i).strip();
        else if (!Set.of("width", "height", "class", "version", "role", "aria-label", "space")
            .contains(name)) problem(line, Problem.Kind.ATTRIBUTE, name);
      }
      if (!viewBox.matches("-?[0-9.]+([ ,]+-?[0-9.]+){3}"))
        problem(line, Problem.Kind.VIEW_BOX, viewBox);
    }

    private void attribute(XMLStreamReader xml, int i, int line) {
      String name = xml.getAttributeLocalName(i);
      String prefix = xml.getAttributePrefix(i);
      Pattern allowed = prefix == null || prefix.isEmpty() ? ATTRIBUTES.get(name) : null;
      if (allowed == null) problem(line, Problem.Kind.ATTRIBUTE, name);
      else if (!allowed.matcher(xml.getAttributeValue(i)).matches())
        problem(line, Problem.Kind.VALUE, name);
      else
        content
            .append(' ')
            .append(name)
            .append("=\"")
            .append(Escaped.text(xml.getAttributeValue(i)))
            .append('"');
    }

    private void close(XMLStreamReader xml) {
      depth--;
      String name = xml.getLocalName();
      if (name.equals("text") || name.equals("tspan")) inText--;
      if (depth == 0) return;
      if (empty) content.insert(content.length() - 1, '/');
      else content.append("</").append(name).append('>');
      empty = false;
    }

    private void words(XMLStreamReader xml) {
      if (inText == 0) return;
      content.append(Escaped.text(xml.getText()));
      empty = false;
    }

    /**
     * Tells each kind of problem once; an export of a drawing program would fill pages otherwise.
     */
    void problem(int line, Problem.Kind kind, String what) {
      if (told.add(kind + " " + what)) problems.add(new Problem(line, kind, what));
    }
  }
}
