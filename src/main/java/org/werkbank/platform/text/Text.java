package org.werkbank.platform.text;

import java.util.Objects;

/** One sentence or title in both languages. Neither side may be missing. */
public record Text(String de, String en) {
  public Text {
    Objects.requireNonNull(de, "de");
    Objects.requireNonNull(en, "en");
  }

  /** The same characters in both languages, for codes and numbers. */
  public static Text same(String value) {
    return new Text(value, value);
  }

  public String in(Language language) {
    return language == Language.DE ? de : en;
  }

  /** The same as it is shown: with the spaces of {@link Typography#kept}. */
  public String shown(Language language) {
    return Typography.kept(in(language));
  }
}
