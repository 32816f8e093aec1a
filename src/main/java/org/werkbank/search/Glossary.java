package org.werkbank.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The words for one thing that come with the program. */
final class Glossary {
  private static final String PROGRAM = "/i18n/glossary.md";
  private static final String TRADE = "/org/werkbank/search/words/trade-synonyms.txt";

  private Glossary() {}

  /** The table of {@code i18n/glossary.md} and the list of the trade. */
  static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    lines(PROGRAM).stream()
        .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
        .skip(1)
        .map(line -> line.split("\\|"))
        .filter(cells -> cells.length > 3)
        .forEach(cells -> pairs.add(new Pair(cells[2].strip(), cells[3].strip())));
    lines(TRADE).stream()
        .filter(line -> !line.startsWith("#") && line.contains("="))
        .map(line -> line.split("="))
        .forEach(sides -> pairs.add(new Pair(same(sides[0]), same(sides[1]))));
    return pairs;
  }

  /** In the list of the trade, what stands in a row means the same. */
  private static String same(String side) {
    String[] words = side.strip().split("\\s*,\\s*");
    StringBuilder cell = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) cell.append(" (").append(words[i]).append(')');
    return cell.toString();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Glossary.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
