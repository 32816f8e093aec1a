package org.werkbank.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.werkbank.house.Project.Source;

/**
 * Every address leads to a page, every page has an address and a bean of its name, and every page
 * bean has a page: {@code webapp/learning/my-courses.xhtml} and {@code learning.web.MyCoursesPage}.
 */
final class PagePairs {
  private static final String ADDRESSES = "src/main/resources/addresses.properties";

  private PagePairs() {}

  static List<String> faults(Project project) {
    List<String> faults = new ArrayList<>();
    Set<String> views = views(project);
    for (String view : views) {
      if (!project.has(PageRules.WEBAPP + view + ".xhtml"))
        faults.add(ADDRESSES + " names a page that is not there: " + view);
    }
    for (Source page : project.files(PageRules.WEBAPP, ".xhtml")) {
      String view = page.path().substring(PageRules.WEBAPP.length()).replace(".xhtml", "");
      if (!isPage(view)) continue;
      if (!views.contains(view)) faults.add(page.path() + " has no address");
      if (!project.has(bean(view))) faults.add(page.path() + " has no bean " + bean(view));
    }
    for (Source bean : project.files("src/main/java", "Page.java")) {
      if (bean.path().contains("/web/") && !project.has(page(bean)))
        faults.add(bean.path() + " has no page " + page(bean));
    }
    return faults;
  }

  /**
   * Directly in a room's folder; parts, templates and resources lie deeper. Error pages are led to
   * by a fault.
   */
  static boolean isPage(String view) {
    return view.matches("/[a-z]+/[^/]+") && !view.startsWith("/errors/");
  }

  /**
   * {@code /learning/my-courses} → {@code
   * src/main/java/org/werkbank/learning/web/MyCoursesPage.java}.
   */
  private static String bean(String view) {
    String[] parts = view.substring(1).split("/");
    StringBuilder name = new StringBuilder();
    for (String word : parts[1].split("-"))
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    return "src/main/java/org/werkbank/" + parts[0] + "/web/" + name + "Page.java";
  }

  private static String page(Source bean) {
    String room = bean.path().replaceFirst(".*/([a-z]+)/web/[^/]*$", "$1");
    String name =
        bean.stem()
            .replaceFirst("Page$", "")
            .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
            .toLowerCase();
    return PageRules.WEBAPP + "/" + room + "/" + name + ".xhtml";
  }

  private static Set<String> views(Project project) {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(project.text(ADDRESSES)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Set<String> views = new TreeSet<>();
    lines.values().forEach(line -> views.add(line.toString().strip().split("\\s+")[0]));
    return views;
  }
}
