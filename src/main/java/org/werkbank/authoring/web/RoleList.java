package org.werkbank.authoring.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.werkbank.catalogue.table.Mapping;
import org.werkbank.exercise.spi.data.Kind;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.platform.text.Texts;

/** The columns an exercise needs, said to a trainer. */
final class RoleList {
  private final List<Need> needs;
  private final Map<String, String> said;
  private final Texts texts;

  /**
   * @param said what each role is good for, in the words of the type
   */
  RoleList(List<Need> needs, Map<String, String> said, Texts texts) {
    this.needs = needs;
    this.said = said;
    this.texts = texts;
  }

  /** What for, and which and how many columns. */
  public record Line(String name, String what) {}

  /** An entry of a selection. */
  public record Choice(String value, String text, boolean chosen) {}

  List<Line> lines() {
    return needs.stream().map(need -> new Line(said.get(need.role()), what(need))).toList();
  }

  private String what(Need need) {
    return texts.say("authoring.data.need." + kind(need.kind()), howMany(need));
  }

  private String howMany(Need need) {
    return need.least() == need.most()
        ? texts.say("authoring.data.exactly", need.least())
        : texts.say("authoring.data.range", need.least(), need.most());
  }

  static String kind(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The roles to choose from, the first of them "leave out". */
  List<Choice> choices(String chosen) {
    Stream<Choice> out =
        Stream.of(new Choice("", texts.say("authoring.columns.out"), chosen.isEmpty()));
    return Stream.concat(
            out,
            needs.stream()
                .map(need -> new Choice(need.role(), word(need), need.role().equals(chosen))))
        .toList();
  }

  /**
   * What is said before a comma or colon explains it; a selection on a phone has no room for more.
   */
  private String word(Need need) {
    return said.get(need.role()).split("[,:] ")[0];
  }

  /** Roles with too few or too many columns. */
  List<String> faults(Mapping mapping) {
    return needs.stream()
        .filter(
            need -> {
              long count = count(mapping, need);
              return count < need.least() || count > need.most();
            })
        .map(
            need ->
                texts.say(
                    "authoring.columns.count",
                    said.get(need.role()),
                    howMany(need),
                    count(mapping, need)))
        .toList();
  }

  private static long count(Mapping mapping, Need need) {
    return mapping.columns().stream().filter(column -> column.role().equals(need.role())).count();
  }
}
