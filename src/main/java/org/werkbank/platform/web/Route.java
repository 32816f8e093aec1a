package org.werkbank.platform.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One line of {@code addresses.properties}: a pattern such as {@code /courses/{slug}}, the page
 * behind it, and who may open it.
 *
 * @param access {@code public}, {@code signed-in} or names of roles
 */
record Route(List<String> pattern, String view, Set<String> access) {

  /**
   * Static words before {parts}, so that {@code /certificates/z1/test} wins over {@code
   * /certificates/{id}/test}.
   */
  static final Comparator<Route> MOST_EXACT_FIRST =
      Comparator.comparing(
          (Route route) -> String.join("/", route.pattern()).replace("{", "\uffff"));

  static List<Route> all(Properties lines) {
    return lines.stringPropertyNames().stream()
        .map(address -> of(address, lines.getProperty(address)))
        .sorted(MOST_EXACT_FIRST)
        .toList();
  }

  private static Route of(String address, String line) {
    String[] words = line.strip().split("\\s+");
    if (words.length != 2)
      throw new IllegalStateException("addresses.properties: page and access wanted: " + address);
    return new Route(split(address), words[0] + ".xhtml", Set.of(words[1].split(",")));
  }

  /**
   * The parts of an address; the start page has none. A trailing slash counts as a part, so it is
   * not found.
   */
  static List<String> split(String address) {
    if (address.equals("/")) return List.of();
    return Arrays.asList(address.substring(1).split("/", -1));
  }

  /** The values of {parts} if this address fits, by name. */
  Optional<Map<String, String>> match(List<String> address) {
    if (address.size() != pattern.size()) return Optional.empty();
    Map<String, String> parts = new HashMap<>();
    for (int i = 0; i < address.size(); i++) {
      String expected = pattern.get(i);
      String given = address.get(i);
      if (expected.startsWith("{") && !given.isEmpty())
        parts.put(expected.substring(1, expected.length() - 1), given);
      else if (!expected.equals(given)) return Optional.empty();
    }
    return Optional.of(parts);
  }

  boolean isPublic() {
    return access.contains("public");
  }

  boolean needsRole() {
    return !isPublic() && !access.contains("signed-in");
  }

  @Override
  public String toString() {
    return pattern.stream().collect(Collectors.joining("/", "/", "")) + " = " + view;
  }
}
