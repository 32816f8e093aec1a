package org.werkbank.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.werkbank.house.Markup.Piece;
import org.werkbank.house.Markup.Tag;
import org.werkbank.house.Project.Source;

/**
 * A page names its own bean and what everybody has. A part may name what the pages that include it
 * may name, a tag its attributes, a page of an exercise type what its host hands over.
 */
final class PageNames {
  /** The sentences, the person, addresses of files, and attributes of a composite component. */
  private static final Set<String> EVERYBODY = Set.of("msg", "viewer", "resource", "cc");

  /** A page, a name more it may use, and why. */
  private static final Map<String, Set<String>> EXCEPTIONS =
      Map.of(
          // Error pages have no bean: the sentence and the number are left in the request by the
          // one problem handler.
          PageRules.WEBAPP + "/WEB-INF/templates/problem.xhtml", Set.of("requestScope"));

  private PageNames() {}

  static List<String> faults(Project project) {
    Map<String, Markup> pages = new HashMap<>();
    PageRules.pages(project).forEach(page -> pages.put(page.path(), Markup.of(page)));
    List<String> faults = new ArrayList<>();
    for (String path : new TreeSet<>(pages.keySet())) {
      Markup page = pages.get(path);
      Set<String> allowed = allowed(path, pages);
      for (Piece expression : page.expressions()) {
        for (String name : Expression.names(expression.text())) {
          if (!allowed.contains(name))
            faults.add(page.page().fault(expression.offset(), "names " + name));
        }
      }
    }
    return faults;
  }

  private static Set<String> allowed(String path, Map<String, Markup> pages) {
    Set<String> allowed = new HashSet<>(EVERYBODY);
    allowed.addAll(EXCEPTIONS.getOrDefault(path, Set.of()));
    if (path.startsWith(PageRules.TYPES)) allowed.addAll(Set.of("scene", "texts", "askMachine"));
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(path));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (!seen.add(next)) continue;
      Markup page = pages.get(next);
      allowed.addAll(own(page));
      for (Markup other : pages.values()) {
        for (Tag tag : other.tags()) {
          if (uses(tag, other.page(), next)) open.push(other.page().path());
          if (isTagFile(tag, next)) allowed.addAll(tag.attributes().keySet());
        }
      }
    }
    return allowed;
  }

  /** The bean of this page, its loop variables and its parameters. */
  private static Set<String> own(Markup markup) {
    Set<String> own = new HashSet<>();
    Source page = markup.page();
    String view =
        page.path()
            .substring(Math.min(page.path().length(), PageRules.WEBAPP.length()))
            .replace(".xhtml", "");
    if (page.isUnder(PageRules.WEBAPP) && PagePairs.isPage(view)) own.add(bean(page.stem()));
    for (Tag tag : markup.tags()) {
      for (String variable : List.of("var", "varStatus", "rowIndexVar")) {
        if (tag.attributes().containsKey(variable)) own.add(tag.attributes().get(variable));
      }
      if (tag.name().equals("ui:param")) own.add(tag.attributes().get("name"));
    }
    return own;
  }

  /** {@code my-courses} → {@code myCoursesPage}. */
  private static String bean(String stem) {
    String[] words = stem.split("-");
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++)
      name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    return name + "Page";
  }

  private static boolean uses(Tag tag, Source from, String target) {
    String named = tag.attributes().get(tag.name().equals("ui:include") ? "src" : "template");
    if (named == null) return false;
    if (named.startsWith("#")) return isPartOf(from, target);
    if (named.startsWith("/")) return target.matches(pattern(PageRules.WEBAPP + named));
    String folder = from.path().substring(0, from.path().lastIndexOf('/') + 1);
    return target.equals(java.nio.file.Path.of(folder + named).normalize().toString());
  }

  /** What is chosen at run time stands for any name of a file. */
  private static String pattern(String named) {
    return Pattern.compile("#\\{[^}]*}")
        .splitAsStream(named)
        .map(Pattern::quote)
        .collect(Collectors.joining("[^/]+"));
  }

  /** A page that chooses at run time chooses among the parts of its room. */
  private static boolean isPartOf(Source from, String target) {
    return target.startsWith(from.path().replaceFirst("(/parts)?/[^/]*$", "/parts/"));
  }

  private static boolean isTagFile(Tag tag, String target) {
    return tag.name().startsWith("w:")
        && target.equals(PageRules.WEBAPP + "/WEB-INF/tags/" + tag.name().substring(2) + ".xhtml");
  }
}
