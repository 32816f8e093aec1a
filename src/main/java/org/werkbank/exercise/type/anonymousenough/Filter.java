package org.werkbank.exercise.type.anonymousenough;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a report may be broken down by. */
enum Filter {
  TEAM,
  SHIFT,
  AGE,
  CONTRACT;

  /** As it is sent and as its texts are called. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One bit each: how a table is numbered by the filters it is made of. */
  int bit() {
    return 1 << ordinal();
  }

  /** The number of the table made of all these filters; 0 is the table of everybody together. */
  static int table(Set<Filter> filters) {
    return filters.stream().mapToInt(Filter::bit).sum();
  }

  /** The filters a table is made of. */
  static Set<Filter> of(int table) {
    Set<Filter> filters = EnumSet.noneOf(Filter.class);
    for (Filter filter : values()) if ((table & filter.bit()) != 0) filters.add(filter);
    return filters;
  }
}
