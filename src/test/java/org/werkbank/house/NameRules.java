package org.werkbank.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.werkbank.house.Project.Rule;
import org.werkbank.house.Project.Source;

/** What belongs to a machine or a network stays out of the project. */
final class NameRules {
  private static final Pattern PATH =
      Pattern.compile(
          "(?<![\\w.}])/(?:work|root|Users|var/folders)/[\\w.]|/home/[a-z]+/\\.|\\b[A-Z]:\\\\\\\\?(?:Users|work)");
  private static final Pattern REGISTRY =
      Pattern.compile(
          "registry\\.npmjs|registry\\.yarnpkg|repo1?\\.maven\\.|artifactory|/nexus/|pypi\\.org/simple|proxy\\.golang",
          Pattern.CASE_INSENSITIVE);
  private static final String[] TEXT = {
    ".java",
    ".xhtml",
    ".xml",
    ".properties",
    ".md",
    ".yaml",
    ".json",
    ".css",
    ".js",
    ".sql",
    ".sh",
    ".config",
    "run"
  };

  private NameRules() {}

  static Map<String, Rule> all() {
    return Map.of(
        "no file names a path of a machine", project -> hits(project, PATH),
        "no file names a package registry", project -> hits(project, REGISTRY));
  }

  private static List<String> hits(Project project, Pattern what) {
    List<String> faults = new ArrayList<>();
    Stream.of(
            "src",
            "courses",
            "i18n",
            "deployment",
            ".ci",
            ".mvn",
            "pom.xml",
            "README.md",
            ".gitignore")
        .flatMap(
            place -> project.files(place, place.contains(".") ? new String[] {""} : TEXT).stream())
        .filter(file -> !file.path().contains("/third-party/") && !isThisRule(file))
        .forEach(
            file -> {
              Matcher hit = what.matcher(file.text());
              while (hit.find()) faults.add(file.fault(hit.start(), hit.group()));
            });
    return faults;
  }

  /** The rule and its planted faults have to spell out what they look for. */
  private static boolean isThisRule(Source file) {
    return file.isUnder("src/test/java/org/werkbank/house");
  }
}
