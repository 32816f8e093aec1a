package org.werkbank.workforce.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.werkbank.workforce.LastDay;
import org.werkbank.workforce.Selection;

/**
 * A selection as it stands in an address or in the form of an export. Anything unreadable counts as
 * not chosen.
 *
 * @param fields name, site, team, programme, standing; only those that were chosen
 */
record Wish(Map<String, String> fields) {
  private static final List<String> NAMES =
      List.of("name", "site", "team", "programme", "standing");
  private static final int LONGEST = 100;

  /**
   * @param given value of a parameter, null if it is missing
   */
  static Wish read(Function<String, String> given) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : NAMES) {
      String value = Optional.ofNullable(given.apply(name)).orElse("").strip();
      if (!value.isEmpty()) fields.put(name, value.substring(0, Math.min(value.length(), LONGEST)));
    }
    return new Wish(fields);
  }

  /** Which page: after somebody, before somebody, or both null for the first. */
  record Turn(UUID after, UUID before) {}

  static Turn turn(Function<String, String> given) {
    return new Turn(id(given.apply("after")), id(given.apply("before")));
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  private static UUID id(String value) {
    try {
      return value == null || value.isEmpty() ? null : UUID.fromString(value);
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }

  /**
   * @param programmes known codes; the first one counts if none was chosen
   */
  Selection selection(List<String> programmes) {
    String first = programmes.isEmpty() ? null : programmes.get(0);
    String programme = programmes.contains(field("programme")) ? field("programme") : first;
    return Selection.of(
        field("name"),
        id(field("site")),
        id(field("team")),
        programme,
        LastDay.standing(field("standing")).orElse(null));
  }

  /** An address of the list with this selection and one thing more. */
  String address(String name, Object value) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put(name, value.toString());
    return all.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "/workforce?", ""));
  }
}
