package org.werkbank.workforce;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as lists need it: family name first, sorted as in a telephone book (ä = ae, DIN 5007-2),
 * and found by the start of any of its words. The account knows only the name as shown; its last
 * word counts as the family name.
 */
record ListName(String shown) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ß', "ss", 'ø', "o", 'ł', "l", 'đ', "d", 'ı', "i", 'æ', "ae", 'œ', "oe", 'þ', "th", 'ð',
          "d");
  private static final Map<Character, String> UMLAUTS = Map.of('ä', "ae", 'ö', "oe", 'ü', "ue");

  /** {@code Katja Brandt} becomes {@code Brandt, Katja}; a single word stays. */
  String listed() {
    String name = shown.strip();
    int gap = name.lastIndexOf(' ');
    return gap < 0 ? name : name.substring(gap + 1) + ", " + name.substring(0, gap).strip();
  }

  /** What lists are sorted by, without the part that makes it unique. */
  String sortable() {
    return GAPS.matcher(folded(listed(), true)).replaceAll(" ").strip();
  }

  /**
   * Every word somebody may type the start of: {@code müller} as {@code mueller} and as {@code
   * muller}.
   */
  SortedSet<String> words() {
    SortedSet<String> words = new TreeSet<>(split(folded(shown, true)));
    words.addAll(split(folded(shown, false)));
    return words;
  }

  /** The word starts in what somebody typed, at most four; each must start a word of the name. */
  static List<String> asked(String typed) {
    return split(folded(typed, true)).stream().distinct().limit(4).toList();
  }

  private static List<String> split(String folded) {
    return Arrays.stream(GAPS.split(folded)).filter(word -> !word.isEmpty()).toList();
  }

  private static String folded(String text, boolean umlautsAsTwo) {
    String small = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    String letters =
        small
            .chars()
            .mapToObj(code -> letter((char) code, umlautsAsTwo))
            .collect(Collectors.joining());
    return MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String letter(char one, boolean umlautsAsTwo) {
    String same = String.valueOf(one);
    if (umlautsAsTwo && UMLAUTS.containsKey(one)) return UMLAUTS.get(one);
    return LETTERS.getOrDefault(one, same);
  }
}
