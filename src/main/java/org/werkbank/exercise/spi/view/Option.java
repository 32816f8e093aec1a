package org.werkbank.exercise.spi.view;

import java.util.List;
import org.werkbank.platform.text.Texts;

/**
 * Something to choose, for {@code w:guess} and {@code w:pick}.
 *
 * @param value what is sent
 * @param text what is read
 */
public record Option(String value, String text) {

  /** For each value the sentence of this prefix and the value. */
  public static List<Option> each(List<String> values, String prefix, Texts texts) {
    return values.stream().map(value -> new Option(value, texts.say(prefix + value))).toList();
  }
}
