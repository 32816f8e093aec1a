package org.werkbank.platform.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Text as somebody would read it aloud, without markup. */
public final class Plain {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|quot|#\\d{1,7});");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"");
  private static final String SOFT_HYPHEN = "\u00AD";

  private Plain() {}

  /** What stands between the tags, without soft hyphens. */
  public static String words(SafeHtml html) {
    String text = TAG.matcher(html.toString()).replaceAll("").replace(SOFT_HYPHEN, "");
    return REFERENCE
        .matcher(text)
        .replaceAll(reference -> Matcher.quoteReplacement(character(reference.group(1))));
  }

  private static String character(String name) {
    return name.startsWith("#")
        ? Character.toString(Integer.parseInt(name.substring(1)))
        : NAMED.get(name);
  }

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
