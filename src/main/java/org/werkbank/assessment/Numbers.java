package org.werkbank.assessment;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.OptionalDouble;
import org.werkbank.platform.text.Language;

/** Numbers as people on the shop floor type them and as their language writes them. */
final class Numbers {
  private Numbers() {}

  /**
   * Comma and point both part decimals. Where the item counts in whole steps, groups of three
   * digits are thousands: {@code 1.000} parts are a thousand parts.
   */
  static OptionalDouble read(String text, double step) {
    String plain = text.strip().replaceAll("[\\s\u00a0\u202f'’]", "").replace('−', '-');
    boolean whole = step == Math.rint(step);
    if (whole && plain.matches("[-+]?\\d{1,3}([.,]\\d{3})+")) plain = plain.replaceAll("[.,]", "");
    plain = plain.replace(',', '.');
    if (!plain.matches("[-+]?(\\d{1,12}(\\.\\d{0,9})?|\\.\\d{1,9})")) return OptionalDouble.empty();
    return OptionalDouble.of(Double.parseDouble(plain));
  }

  /** For reading: {@code 1.400} or {@code 0,3} in German. */
  static String write(double number, Language language) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(language.locale()))
        .format(number);
  }

  /**
   * With its unit: {@code 97 %} and {@code 5 €} in German, {@code 97%} and {@code €5} in English.
   */
  static String write(double number, String unit, Language language) {
    String written = write(number, language);
    if (language == Language.EN && unit.equals("%")) return written + unit;
    if (language == Language.EN && unit.equals("€")) return unit + written;
    return unit.isEmpty() ? written : written + "\u00a0" + unit;
  }

  /** For number fields of a browser: a point, no groups. */
  static String plain(double number) {
    return new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(java.util.Locale.ROOT))
        .format(number);
  }
}
