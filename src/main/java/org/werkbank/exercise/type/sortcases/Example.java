package org.werkbank.exercise.type.sortcases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Two sets of cards that come with the exercise, written as an author writes them. */
final class Example {
  /** Fixed rule, learned model or language model. */
  static final Map<String, Object> KINDS = read("kinds.yaml");

  /** Run on, check or stop, with suggestions. */
  static final Map<String, Object> ADVICE = read("advice.yaml");

  private Example() {}

  private static Map<String, Object> read(String file) {
    try (InputStream in = Example.class.getResourceAsStream(file)) {
      Map<String, Object> values = new LinkedHashMap<>();
      Object written = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      ((Map<?, ?>) written).forEach((name, value) -> values.put(name.toString(), value));
      return values;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
