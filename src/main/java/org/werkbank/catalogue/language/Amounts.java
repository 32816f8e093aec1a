package org.werkbank.catalogue.language;

import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.catalogue.Passage;
import org.werkbank.platform.text.Language;

/**
 * The numbers, units and addresses in a text and how often each is there, written so that German
 * {@code 1.000,5} and English {@code 1,000.5} are equal.
 */
final class Amounts {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\\u202f\\u00a0]\\d+)*");
  private static final Pattern UNIT =
      Pattern.compile(
          "%|€|°C|µm|(?<=\\d[ \\u00a0\\u202f])(?:mm|cm|m/s|m|km|kN|N|J|bar|kW|kHz|Hz|dB|ms|s|kg|g"
              + "|Nm|V|A)(?![\\p{L}/])");

  private final Map<String, Integer> counts = new TreeMap<>();

  private Amounts() {}

  /** All of them in these passages of one language. */
  static Amounts of(Collection<Passage> passages) {
    Amounts amounts = new Amounts();
    passages.forEach(amounts::add);
    return amounts;
  }

  private void add(Passage passage) {
    Matcher number = NUMBER.matcher(passage.text());
    while (number.find()) count(plain(number.group(), passage.language()));
    Matcher unit = UNIT.matcher(passage.text());
    while (unit.find()) count(unit.group());
    for (Passage.Link link : passage.links()) {
      if (link.address().matches("(law|term):.*")) count(link.address());
    }
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private static String plain(String number, Language language) {
    String bare = number.replaceAll("[\\u202f\\u00a0]", "");
    return language == Language.DE
        ? bare.replace(".", "").replace(',', '.')
        : bare.replace(",", "");
  }

  /** What is here more often than there, as a list of words; empty if nothing is. */
  String besides(Amounts there) {
    StringJoiner more = new StringJoiner(", ");
    counts.forEach(
        (what, count) -> {
          if (count > there.counts.getOrDefault(what, 0)) more.add(what);
        });
    return more.toString();
  }
}
