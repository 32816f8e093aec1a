package org.werkbank.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.werkbank.platform.text.Language;

/** The right answers, read from the files of {@code courses/} as an author wrote them. */
final class AnswerKey {
  private final List<Object> items;
  private final String language;

  AnswerKey(Language language) {
    this.language = language.code();
    try (Stream<Path> files = Files.walk(Path.of("courses").toAbsolutePath())) {
      items =
          files
              .filter(
                  file -> file.getParent().endsWith("items") && file.toString().endsWith(".yaml"))
              .flatMap(AnswerKey::load)
              .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Object> load(Path file) {
    try {
      Object all = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      return ((Collection<?>) all).stream().map(Object.class::cast);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One question with its key, by the names of the file format. */
  final class Entry {
    private final Object item;

    private Entry(Object item) {
      this.item = item;
    }

    String type() {
      return String.valueOf(at(item, "type"));
    }

    /** Texts of the right options or reasons. */
    List<String> right(String list) {
      return list(list).stream()
          .filter(option -> Boolean.TRUE.equals(at(option, "right")))
          .map(this::text)
          .toList();
    }

    /** Key of the right decision: accept, check or stop. */
    String decision() {
      return list("decisions").stream()
          .filter(decision -> Boolean.TRUE.equals(at(decision, "right")))
          .map(decision -> String.valueOf(at(decision, "key")))
          .findFirst()
          .orElseThrow();
    }

    String number() {
      return String.valueOf(at(at(item, "number"), "value"));
    }

    List<String> steps() {
      return list("steps").stream().map(this::text).toList();
    }

    /** What belongs to this left side. */
    String partner(String left) {
      return list("pairs").stream()
          .filter(pair -> same(text(at(pair, "left")), left))
          .map(pair -> text(at(pair, "right")))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no partner for " + left));
    }

    private List<Object> list(String name) {
      Object list = at(item, name);
      return list instanceof Collection<?> some
          ? some.stream().map(Object.class::cast).toList()
          : List.of();
    }

    private String text(Object both) {
      return String.valueOf(at(both, language));
    }

    /** Whether this stem was asked with these words to choose from. */
    private boolean asks(String shown, Collection<String> words) {
      String stem = plain(text(at(item, "stem")));
      List<String> own =
          Stream.of("options", "reasons", "steps")
              .flatMap(name -> list(name).stream())
              .map(this::text)
              .toList();
      List<String> lefts = list("pairs").stream().map(pair -> text(at(pair, "left"))).toList();
      boolean known =
          words.stream()
              .anyMatch(
                  word -> Stream.concat(own.stream(), lefts.stream()).anyMatch(o -> same(o, word)));
      return stem.contains(plain(shown)) && (known || type().equals("number"));
    }
  }

  /**
   * The question that is on the screen.
   *
   * @param shown its heading
   * @param words everything one can choose from
   */
  Entry find(String shown, Collection<String> words) {
    return items.stream()
        .map(Entry::new)
        .filter(entry -> entry.asks(shown, words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not in the files: " + shown + " " + words));
  }

  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f*_`]+", " ").strip();
  }

  private static Object at(Object map, String key) {
    return map instanceof Map<?, ?> some ? some.get(key) : null;
  }
}
