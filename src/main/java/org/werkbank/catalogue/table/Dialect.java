package org.werkbank.catalogue.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a CSV file is written.
 *
 * @param separator between the columns: one of {@link #SEPARATORS}
 * @param comma whether decimals stand behind a comma (and thousands behind a point)
 * @param monthFirst whether 3/12/2026 is the 12th of March; with points the day is always first
 */
public record Dialect(Charset charset, char separator, boolean comma, boolean monthFirst) {
  /** Semicolon, comma, tab, bar. */
  public static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

  /** Windows-1252, as older programs of a plant write it. */
  public static final Charset WINDOWS = Charset.forName("windows-1252");

  /** How Werkbank itself writes tables. */
  public static final Dialect OWN = new Dialect(StandardCharsets.UTF_8, ',', false, false);

  /** How a file seems to be written, by its first lines. */
  public static Dialect guess(byte[] file) {
    return DialectGuess.of(file);
  }

  /** With another character between the columns. */
  public Dialect separatedBy(char other) {
    return new Dialect(charset, other, comma, monthFirst);
  }

  /** With the other sign before decimals. */
  public Dialect withComma(boolean other) {
    return new Dialect(charset, separator, other, monthFirst);
  }

  /** With another encoding. */
  public Dialect in(Charset other) {
    return new Dialect(other, separator, comma, monthFirst);
  }

  /** With the month first, or not. */
  public Dialect withMonthFirst(boolean other) {
    return new Dialect(charset, separator, comma, other);
  }
}
