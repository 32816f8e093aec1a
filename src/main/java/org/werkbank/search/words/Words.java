package org.werkbank.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.werkbank.platform.text.Language;

/** Reads texts of one language. Safe for many threads. */
public abstract class Words {
  /** Changes whenever the same text would be read differently; then every index is made anew. */
  public static final String VERSION = "8";

  private static final int LONGEST_COMPOUND = 4;
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([.,]\\d{3})+");

  private final Set<String> common;

  Words(Set<String> common) {
    this.common = common;
  }

  /** The reader of a language. */
  public static Words of(Language language) {
    return language == Language.DE ? German.ONLY : English.ONLY;
  }

  /** Whether a German dictionary has this word; folded, as it would be typed without umlauts. */
  public static boolean knows(String folded) {
    return German.ONLY.has(folded);
  }

  /** All words of a text, in order. */
  public List<Word> read(String text) {
    List<Word> words = new ArrayList<>(text.length() / 6 + 1);
    for (Token token : Scanner.scan(text)) words.add(word(text, token));
    return words;
  }

  private Word word(String text, Token token) {
    Letters letters = new Letters(text, token.start(), token.end());
    String written = text.substring(token.start(), token.end());
    String plain = letters.plain();
    if (isNumber(plain)) {
      String number = number(plain);
      return new Word(written, token.start(), token.end(), number, number, List.of(), false);
    }
    String folded = fold(plain);
    List<Word.Part> smallest = new ArrayList<>();
    for (Token.Segment segment : token.segments()) {
      smallest.addAll(parts(text, segment, token.segments().size() > 1));
    }
    String stem = hasDigit(plain) ? folded : stem(plain);
    List<Word.Part> parts = new ArrayList<>();
    boolean verb = Character.isLowerCase(written.charAt(0));
    root(stem, verb)
        .ifPresent(root -> parts.add(new Word.Part(root, root, token.start(), token.end(), true)));
    if (smallest.size() > 1) parts.addAll(withLonger(text, smallest));
    return new Word(
        written, token.start(), token.end(), folded, stem, parts, common.contains(plain));
  }

  private List<Word.Part> parts(String text, Token.Segment segment, boolean several) {
    Letters letters = new Letters(text, segment.start(), segment.end());
    String plain = letters.plain();
    List<Word.Part> parts = new ArrayList<>();
    int from = 0;
    for (int cut : hasDigit(plain) ? new int[] {plain.length()} : cuts(plain)) {
      parts.add(part(letters, from, cut, cut < plain.length()));
      from = cut;
    }
    return several || parts.size() > 1 ? parts : List.of();
  }

  private Word.Part part(Letters letters, int from, int to, boolean inside) {
    String plain = letters.plain().substring(from, to);
    String bare = inside ? withoutJoint(plain) : plain;
    int end =
        bare.length() < plain.length() ? letters.place(from + bare.length()) : letters.behind(to);
    return new Word.Part(
        fold(bare), hasDigit(bare) ? fold(bare) : stem(bare), letters.place(from), end, false);
  }

  /** A compound of many parts is also found by two or three that stand together. */
  private List<Word.Part> withLonger(String text, List<Word.Part> smallest) {
    List<Word.Part> all = new ArrayList<>(smallest);
    for (Word.Part part : smallest) {
      root(part.stem(), false)
          .ifPresent(root -> all.add(new Word.Part(root, root, part.start(), part.end(), true)));
    }
    if (smallest.size() > 2 && smallest.size() <= LONGEST_COMPOUND + 1) {
      for (int from = 0; from < smallest.size(); from++) {
        for (int to = from + 2; to <= smallest.size(); to++) {
          if (to - from == smallest.size()) continue;
          int start = smallest.get(from).start();
          int end = smallest.get(to - 1).end();
          Letters letters = new Letters(text, start, end);
          String plain = letters.plain();
          String stem = hasDigit(plain) ? fold(plain) : stem(plain);
          all.add(new Word.Part(fold(plain), stem, start, end, true));
        }
      }
    }
    all.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return all;
  }

  private static boolean hasDigit(String plain) {
    return plain.chars().anyMatch(Character::isDigit);
  }

  private static boolean isNumber(String plain) {
    return !plain.isEmpty()
        && plain.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.');
  }

  /** Decimals with a dot, thousands without anything. */
  private static String number(String plain) {
    return THOUSANDS.matcher(plain).matches()
        ? plain.replaceAll("[.,]", "")
        : plain.replace(',', '.');
  }

  abstract String fold(String plain);

  abstract String stem(String plain);

  /** What words made of one another share, if it is not the stem. */
  abstract Optional<String> root(String stem, boolean verb);

  /** The stem without what may stand apart from it in a sentence; nothing if that is all of it. */
  public abstract Optional<String> separated(String stem);

  /** Where a compound is cut; the last cut is its end. */
  abstract int[] cuts(String plain);

  /** The part without a letter that only joins it to the next one. */
  abstract String withoutJoint(String plain);
}
