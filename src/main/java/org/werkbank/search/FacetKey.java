package org.werkbank.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.werkbank.platform.text.Language;

/** Everything of an entry that a question can be narrowed by, in one value of the index. */
record FacetKey(Kind kind, Language language, Optional<Entry.Course> course, List<String> roles) {
  private static final String BETWEEN = "\u001F";

  static FacetKey of(Entry entry) {
    return new FacetKey(entry.kind(), entry.language(), entry.course(), entry.roles());
  }

  static FacetKey read(String value) {
    String[] parts = value.split(BETWEEN, -1);
    Optional<Entry.Course> course =
        parts[2].isEmpty()
            ? Optional.empty()
            : Optional.of(new Entry.Course(parts[2], parts[3], parts[4]));
    List<String> roles = parts[5].isEmpty() ? List.of() : Arrays.asList(parts[5].split(","));
    return new FacetKey(Kind.valueOf(parts[0]), Language.of(parts[1]).orElseThrow(), course, roles);
  }

  String written() {
    Entry.Course of = course.orElse(new Entry.Course("", "", ""));
    return String.join(
        BETWEEN,
        kind.name(),
        language.code(),
        plain(of.slug()),
        plain(of.code()),
        plain(of.title()),
        plain(String.join(",", roles)));
  }

  private static String plain(String text) {
    return text.replace('\u001F', ' ');
  }
}
