package org.werkbank.catalogue;

import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.werkbank.platform.html.Markdown;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;

/** What a company may write: words in paragraphs and lists. */
public final class CompanyTextCheck {
  /** Characters a text may have in one language. */
  public static final int LONGEST = 1200;

  private static final Set<Class<? extends Node>> ALLOWED =
      Set.of(
          Document.class,
          Paragraph.class,
          BulletList.class,
          OrderedList.class,
          ListItem.class,
          Emphasis.class,
          StrongEmphasis.class,
          SoftLineBreak.class,
          HardLineBreak.class,
          org.commonmark.node.Text.class);

  private CompanyTextCheck() {}

  /**
   * The text as it is kept: one kind of line end, no control characters.
   *
   * @throws Invalid if something is missing or has no place in it
   */
  static Text checked(Text text) {
    return new Text(checked(text.de(), Language.DE), checked(text.en(), Language.EN));
  }

  /**
   * As learners see it.
   *
   * @throws Invalid as for saving
   */
  public static SafeHtml shown(Text text, Language language) {
    return Markdown.render(lines(checked(text).in(language)), language);
  }

  /** With every line end as the writer set it: addresses and numbers stand one below the other. */
  static String lines(String text) {
    return text.replaceAll("(\\S)[ \\t]*\\n", "$1  \n");
  }

  private static String checked(String typed, Language language) {
    int which = language.ordinal();
    String text = typed.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").strip();
    if (text.isEmpty()) throw new Invalid("problem.catalogue.companyEmpty", which);
    if (text.length() > LONGEST)
      throw new Invalid("problem.catalogue.companyLong", which, text.length(), LONGEST);
    look(Markdown.parse(text), which);
    return text;
  }

  private static void look(Node node, int which) {
    if (node instanceof HtmlBlock || node instanceof HtmlInline)
      throw new Invalid("problem.catalogue.companyHtml", which, Lines.of(node));
    boolean link = node instanceof Link to && Markdown.mayLinkTo(to.getDestination());
    if (!link && !ALLOWED.contains(node.getClass()))
      throw new Invalid("problem.catalogue.companyMarkdown", which, Lines.of(node));
    for (Node child = node.getFirstChild(); child != null; child = child.getNext())
      look(child, which);
  }
}
