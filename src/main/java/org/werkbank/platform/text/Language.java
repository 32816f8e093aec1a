package org.werkbank.platform.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages every sentence of Werkbank exists in. German is the default. */
public enum Language {
  DE(Locale.GERMAN),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /**
   * Two small letters, as in addresses, folders and the {@code lang} attribute: {@code de}, {@code
   * en}.
   */
  public String code() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  /** The one a reader can switch to. */
  public Language other() {
    return this == DE ? EN : DE;
  }

  /**
   * The language with this code, whatever its case or country part ({@code en-GB}); empty for any
   * other.
   */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values())
        .filter(
            language ->
                code != null
                    && code.toLowerCase(Locale.ROOT).split("[-_]")[0].equals(language.code()))
        .findFirst();
  }
}
