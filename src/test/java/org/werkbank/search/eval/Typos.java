package org.werkbank.search.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One-word queries with one slip of the finger: a letter too many, too few, a wrong one, or two
 * swapped. Any place in the word, the first letter too. The same seed gives the same slips.
 */
final class Typos {
  private static final long SEED = 20261122;
  private static final int SHORTEST = 5;

  private Typos() {}

  /** A slip for each query that is one word of at least five letters. */
  static List<Judged> of(List<Judged> queries) {
    Random random = new Random(SEED);
    List<Judged> typos = new ArrayList<>();
    Set<String> words = queries.stream().map(Judged::query).collect(Collectors.toSet());
    for (Judged judged : queries) {
      if (!judged.query().matches("\\p{L}{" + SHORTEST + ",}")) continue;
      String slip;
      do slip = slip(judged.query(), typos.size() % 4, random);
      while (words.contains(slip));
      typos.add(judged.typed(slip));
    }
    return typos;
  }

  private static String slip(String word, int how, Random random) {
    int at = random.nextInt(how == 3 ? word.length() - 1 : word.length());
    String letter = String.valueOf((char) ('a' + random.nextInt(26)));
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    return switch (how) {
      case 0 -> before + letter + word.substring(at);
      case 1 -> before + after;
      case 2 -> before + letter + after;
      default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
    };
  }
}
