package org.werkbank.catalogue.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words above a column of numbers and the unit behind them: {@code Drehmoment [Nm]}.
 *
 * @param unit empty if none is written
 */
record Header(String words, String unit) {
  private static final Pattern UNIT =
      Pattern.compile("(.+?)\\s*(?:\\[([^\\[\\]]{1,12})\\]|\\(([^()]{1,12})\\)|\\bin (%|°C|K|mm))");

  static Header of(String text) {
    Matcher found = UNIT.matcher(text.strip());
    if (!found.matches()) return new Header(text.strip(), "");
    for (int group = 2; group <= 4; group++) {
      String unit = found.group(group);
      if (unit != null && Value.unit(unit.strip()))
        return new Header(found.group(1).strip(), unit.strip());
    }
    return new Header(text.strip(), "");
  }

  /** As Werkbank writes it. */
  String text() {
    return unit.isEmpty() ? words : words + " [" + unit + "]";
  }
}
