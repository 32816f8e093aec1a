package org.werkbank.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of a glossary calls a thing: {@code Fehlalarm (Pseudoausschuss)} are two words for
 * one thing, {@code gültig, läuft ab} are two things in a row.
 *
 * @param lists whether it is several things in a row
 */
record Phrases(List<String> all, boolean lists) {
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");
  private static final int SHORTEST_IN_BRACKETS = 3;

  static Phrases of(String cell) {
    List<String> phrases = new ArrayList<>();
    Matcher brackets = IN_BRACKETS.matcher(cell);
    while (brackets.find()) {
      if (brackets.group(1).strip().length() >= SHORTEST_IN_BRACKETS)
        phrases.add(brackets.group(1).strip());
    }
    boolean alone = phrases.isEmpty();
    Arrays.stream(brackets.replaceAll("").split(","))
        .map(phrase -> phrase.replaceAll("/\\w+", "").strip())
        .filter(phrase -> !phrase.isEmpty())
        .forEach(phrases::add);
    return new Phrases(List.copyOf(phrases), alone && phrases.size() > 1);
  }
}
