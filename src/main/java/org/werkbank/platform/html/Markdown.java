package org.werkbank.platform.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.werkbank.platform.text.Language;

/**
 * CommonMark with tables, made into {@link SafeHtml}. What authors write passes the sanitiser;
 * drawings and explanations, which Werkbank makes itself, are put in afterwards.
 */
public final class Markdown {
  /** The corner of a table without a word in it heads nothing; screen readers would announce it. */
  private static final Pattern EMPTY_HEADING = Pattern.compile("<th[^>]*>\\s*</th>");

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final int DEEPEST = 40;
  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "strong",
              "em",
              "ul",
              "ol",
              "li",
              "h2",
              "h3",
              "h4",
              "blockquote",
              "code",
              "pre",
              "br",
              "hr",
              "div",
              "table",
              "thead",
              "tbody",
              "tr",
              "th",
              "td",
              "a")
          .allowWithoutAttributes("a", "div")
          .allowAttributes("start")
          .matching((element, name, value) -> value.matches("\\d{1,4}") ? value : null)
          .onElements("ol")
          .allowAttributes("class")
          .matching(true, "table", "table-wrap", "r", "local")
          .onElements("table", "div", "th", "td")
          .allowAttributes("href")
          .onElements("a")
          .allowUrlProtocols("https")
          .requireRelsOnLinks("noopener", "noreferrer")
          .toFactory();

  private Markdown() {}

  /**
   * What the room above knows and Markdown does not: what stands behind a link of its own and
   * behind a picture.
   */
  public interface References {
    /** No explanations, no pictures. */
    References NONE =
        new References() {
          @Override
          public Optional<Explanation> explanation(String address) {
            return Optional.empty();
          }

          @Override
          public Optional<SafeHtml> picture(String address, String label) {
            return Optional.empty();
          }

          @Override
          public boolean shows(String fence) {
            return false;
          }
        };

    /** What opens at a link such as {@code term:label}; empty for an ordinary link. */
    Optional<Explanation> explanation(String address);

    /** The picture with this address, described by the label; empty shows the label alone. */
    Optional<SafeHtml> picture(String address, String label);

    /**
     * Whether the text inside a fenced block with this first line is prose. Any other block is
     * shown as written.
     */
    boolean shows(String fence);
  }

  /**
   * The document as a tree with source positions, for rooms that look into it before it is
   * rendered.
   */
  public static Document parse(String text) {
    return (Document) PARSER.parse(text.replace(Parts.OPEN, ' ').replace(Parts.CLOSE, ' '));
  }

  /** Prose without references, for mails and notes. */
  public static SafeHtml render(String text, Language language) {
    return render(List.of(parse(text)), language, References.NONE);
  }

  /** The blocks as HTML, one after the other. Changes nothing in the tree. */
  public static SafeHtml render(
      List<? extends Node> blocks, Language language, References references) {
    Parts parts = new Parts();
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> Prose::attributes)
            .nodeRendererFactory(context -> new Prose(context, language, references, parts))
            .build();
    StringBuilder html = new StringBuilder();
    blocks.forEach(block -> html.append(renderer.render(block)));
    String safe = POLICY.sanitize(html.toString());
    return new SafeHtml(parts.putInto(EMPTY_HEADING.matcher(safe).replaceAll("<td></td>")).strip());
  }

  /** Addresses inside Werkbank and secure ones outside. A second slash would leave the house. */
  public static boolean mayLinkTo(String address) {
    return address.startsWith("https://")
        || (address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\"))
        || address.startsWith("#");
  }

  /**
   * Finished markup that stands aside while the rest is sanitised. Its marks cannot be written by
   * an author.
   */
  static final class Parts {
    static final char OPEN = '\uE000';
    static final char CLOSE = '\uE001';
    private final List<String> finished = new ArrayList<>();

    String mark(String markup) {
      finished.add(markup);
      return "" + OPEN + (finished.size() - 1) + CLOSE;
    }

    String putInto(String html) {
      StringBuilder whole = new StringBuilder(html.length());
      int from = 0;
      for (int open = html.indexOf(OPEN); open >= 0; open = html.indexOf(OPEN, from)) {
        int close = html.indexOf(CLOSE, open);
        whole
            .append(html, from, open)
            .append(finished.get(Integer.parseInt(html.substring(open + 1, close))));
        from = close + 1;
      }
      return whole.append(html, from, html.length()).toString();
    }
  }
}
