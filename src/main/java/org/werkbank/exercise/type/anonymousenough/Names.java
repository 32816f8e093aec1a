package org.werkbank.exercise.type.anonymousenough;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.platform.text.Texts;

/** What tables and groups are called. */
record Names(List<Integer> teams, Texts texts) {
  /** The filters of a table, or "everybody together". */
  String table(int table) {
    List<String> filters = new ArrayList<>();
    for (Filter filter : Filter.of(table)) filters.add(filter(filter));
    return filters.isEmpty() ? texts.say("table.all") : String.join(", ", filters);
  }

  String filter(Filter filter) {
    return texts.say("filter." + filter.word());
  }

  String group(Cube cube, int group) {
    List<String> values = new ArrayList<>();
    for (Filter filter : Filter.values())
      if (cube.value(group, filter) >= 0) values.add(value(filter, cube.value(group, filter)));
    return values.isEmpty() ? texts.say("group.all") : first(String.join(", ", values));
  }

  /** As it stands at the beginning of a line or of a sentence. */
  static String first(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  String value(Filter filter, int value) {
    return switch (filter) {
      case TEAM -> team(teams.get(value));
      case SHIFT -> texts.say("shift." + value);
      case AGE -> texts.say("age." + value);
      case CONTRACT -> texts.say("contract." + value);
    };
  }

  /** The team of this name number. */
  String team(int name) {
    return texts.say("team." + name);
  }
}
