package org.werkbank.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.werkbank.house.Markup.Piece;
import org.werkbank.house.Markup.Tag;
import org.werkbank.house.Project.Rule;
import org.werkbank.house.Project.Source;

/**
 * What a page may look like. A page is an XHTML file of the web application or of an exercise
 * type's folder.
 */
final class PageRules {
  static final String WEBAPP = "src/main/webapp";
  static final String TYPES = "src/main/java/org/werkbank/exercise/type";
  private static final String PROSE = WEBAPP + "/WEB-INF/tags/prose.xhtml";
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
  private static final Pattern EMPTY =
      Pattern.compile("<(?!input)(\\w+)\\b[^>]*\\sfaces:[^>]*(?:/>|>\\s*</\\1>)");
  private static final Set<String> SAID =
      Set.of("title", "alt", "aria-label", "aria-description", "placeholder", "label", "content");

  /** Words that are the same in every language, and why. */
  private static final Map<String, String> SAME_IN_BOTH =
      Map.of(
          "Werkbank", "name of the product",
          "worker · trainee · trainer · hr · council · admin", "user names of the demo data",
          "width=device-width, initial-scale=1", "for the browser, not for people");

  private PageRules() {}

  static Map<String, Rule> all() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    rules.put("page and bean exist in pairs", PagePairs::faults);
    rules.put("a page names only its own bean, msg, viewer and loop variables", PageNames::faults);
    rules.put("no c:if and no c:forEach", project -> tags(project, PageRules::buildTags));
    rules.put("raw HTML only through w:prose", project -> tags(project, PageRules::rawHtml));
    rules.put("no style in a page", project -> tags(project, PageRules::style));
    rules.put("no script in a page", PageRules::script);
    rules.put("at most one operator in an expression", PageRules::operators);
    rules.put("no literal text in a page", PageRules::literals);
    rules.put("an element that Faces renders has content", PageRules::emptyElements);
    return rules;
  }

  static List<Source> pages(Project project) {
    return Stream.concat(
            project.files(WEBAPP, ".xhtml").stream(), project.files(TYPES, ".xhtml").stream())
        .filter(page -> !page.path().contains("/third-party/"))
        .toList();
  }

  private interface TagRule {
    void check(Source page, Tag tag, List<String> faults);
  }

  private static List<String> tags(Project project, TagRule rule) {
    return each(
        project,
        (page, faults) -> page.tags().forEach(tag -> rule.check(page.page(), tag, faults)));
  }

  private static List<String> each(Project project, BiConsumer<Markup, List<String>> rule) {
    List<String> faults = new ArrayList<>();
    for (Source page : pages(project)) rule.accept(Markup.of(page), faults);
    return faults;
  }

  private static void buildTags(Source page, Tag tag, List<String> faults) {
    boolean core =
        tag.attributes().values().stream()
            .anyMatch(v -> v.equals("jakarta.tags.core") || v.endsWith("/jstl/core"));
    if (tag.name().matches("c:(if|forEach|choose|when|otherwise|set)") || core) {
      faults.add(
          page.fault(
              tag.offset(),
              "<" + tag.name() + "> decides while the page is built, use rendered and ui:repeat"));
    }
  }

  private static void rawHtml(Source page, Tag tag, List<String> faults) {
    String escape = tag.attributes().getOrDefault("escape", "true");
    if (!escape.equals("true") && !page.path().equals(PROSE)) {
      faults.add(page.fault(tag.offset(), "escape=\"" + escape + "\" outside w:prose"));
    }
  }

  private static void style(Source page, Tag tag, List<String> faults) {
    if (tag.attributes().containsKey("style") || tag.name().equals("style")) {
      faults.add(
          page.fault(tag.offset(), "style belongs into a sheet, not into <" + tag.name() + ">"));
    }
  }

  /** The Content-Security-Policy would stop it, too, but only in the browser. */
  private static List<String> script(Project project) {
    return each(
        project,
        (page, faults) -> {
          for (Tag tag : page.tags()) {
            boolean inline = tag.name().endsWith("script") && !tag.name().equals("noscript");
            if (inline
                && !tag.attributes().containsKey("src")
                && !tag.attributes().containsKey("name")) {
              faults.add(page.page().fault(tag.offset(), "script inside the page"));
            }
            tag.attributes()
                .forEach(
                    (name, value) -> {
                      if (name.matches("on[a-z]+") || value.startsWith("javascript:")) {
                        faults.add(page.page().fault(tag.offset(), "script in " + name));
                      }
                    });
          }
        });
  }

  /**
   * Faces writes an empty one as {@code <button/>}; to a browser that is an open button that
   * swallows what follows.
   */
  private static List<String> emptyElements(Project project) {
    List<String> faults = new ArrayList<>();
    for (Source page : pages(project)) {
      Matcher empty = EMPTY.matcher(page.text());
      while (empty.find()) faults.add(page.fault(empty.start(), "empty <" + empty.group(1) + ">"));
    }
    return faults;
  }

  private static List<String> operators(Project project) {
    return each(
        project,
        (page, faults) -> {
          for (Piece expression : page.expressions()) {
            if (Expression.operators(expression.text()) > 1) {
              faults.add(
                  page.page().fault(expression.offset(), "reckons: #{" + expression.text() + "}"));
            }
          }
        });
  }

  private static List<String> literals(Project project) {
    return each(
        project,
        (page, faults) -> {
          for (Piece text : page.texts()) literal(page.page(), text.text(), text.offset(), faults);
          for (Tag tag : page.tags()) {
            tag.attributes()
                .forEach(
                    (name, value) -> {
                      if (SAID.contains(name)) literal(page.page(), value, tag.offset(), faults);
                    });
          }
        });
  }

  private static void literal(Source page, String text, int offset, List<String> faults) {
    String said = Markup.literal(text);
    for (String same : SAME_IN_BOTH.keySet()) said = said.replace(same, " ");
    if (LETTERS.matcher(said).find())
      faults.add(page.fault(offset, "literal text: " + said.strip()));
  }
}
