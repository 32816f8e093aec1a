package org.werkbank.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.werkbank.house.Project.Rule;
import org.werkbank.house.Project.Source;

/** How long a file may be, and that every package says what it is. */
final class SizeRules {
  /** A file, and why it may be longer. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of("courses/legal-facts.yaml", "one list of equal rows, looked up by key");

  private SizeRules() {}

  static Map<String, Rule> all() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    rules.put("a page bean has at most 150 lines", project -> longer(beans(project), 150));
    rules.put(
        "a class has at most 300 lines", project -> longer(project.files("src", ".java"), 300));
    rules.put("a page has at most 150 lines", project -> longer(PageRules.pages(project), 150));
    rules.put("a text file has at most 250 lines", project -> longer(texts(project), 250));
    rules.put("every package says what it is", SizeRules::silentPackages);
    return rules;
  }

  private static List<Source> beans(Project project) {
    return project.files("src/main/java", "Page.java").stream()
        .filter(file -> file.path().contains("/web/"))
        .toList();
  }

  private static List<Source> texts(Project project) {
    return Stream.of("i18n", "courses", "src", "deployment")
        .flatMap(
            folder ->
                project
                    .files(folder, ".properties", ".md", ".yaml", ".css", ".js", ".sql")
                    .stream())
        .filter(file -> !file.path().contains("/third-party/"))
        .toList();
  }

  private static List<String> longer(List<Source> files, int limit) {
    List<String> faults = new ArrayList<>();
    for (Source file : files) {
      long lines = file.text().lines().count();
      if (lines > limit && !EXCEPTIONS.containsKey(file.path()))
        faults.add(file.path() + " has " + lines + " lines");
    }
    return faults;
  }

  /** An exercise type explains itself to authors in a README. */
  private static List<String> silentPackages(Project project) {
    return project.files("src/main/java", ".java").stream()
        .map(file -> file.path().substring(0, file.path().lastIndexOf('/')))
        .distinct()
        .filter(
            folder ->
                !project.has(folder + "/package-info.java") && !project.has(folder + "/README.md"))
        .map(folder -> folder + " has no package-info.java")
        .toList();
  }
}
