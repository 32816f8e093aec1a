package org.werkbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.werkbank.platform.text.Language;
import org.werkbank.search.words.Word;
import org.werkbank.search.words.Words;

/**
 * What a word may mean that is nowhere: one that is a letter away, one that it begins, a compound
 * of which one part is misspelt, and in long words one that is two letters away.
 */
final class Typo {
  private static final int ONE_EDIT = 4;
  private static final int TWO_EDITS = 9;
  private static final int LONGEST = 32;
  private static final int SHORTEST_PART = 3;
  private static final int BEST = 5;
  private static final String JOINT = "s";

  private final Lexicon lexicon;
  private final Language language;
  private final Word word;

  Typo(Lexicon lexicon, Language language, Word word) {
    this.lexicon = lexicon;
    this.language = language;
    this.word = word;
  }

  /**
   * A word that may have been meant.
   *
   * @param stems what to look for
   * @param written as it would be written
   * @param edits how far it is
   */
  record Meant(List<String> stems, Optional<String> written, int edits) {}

  /** Likeliest first; none for a word that is too short or too long to tell. */
  List<Meant> meant() throws IOException {
    String folded = word.folded();
    if (folded.length() < ONE_EDIT || folded.length() > LONGEST) return List.of();
    List<Meant> meant = words(lexicon.similar(folded, 1), 1);
    if (meant.isEmpty()) meant = stems();
    if (meant.isEmpty()) meant = words(lexicon.completed(folded), 1);
    if (meant.isEmpty()) meant = compounds(folded);
    if (meant.isEmpty() && folded.length() >= TWO_EDITS)
      meant = words(lexicon.similar(folded, 2), 2);
    return meant;
  }

  private List<Meant> words(List<String> words, int edits) throws IOException {
    List<Meant> meant = new ArrayList<>();
    for (String one : words.subList(0, Math.min(BEST, words.size())))
      meant.add(new Meant(List.of(stem(one)), lexicon.written(one), edits));
    return meant;
  }

  /** Another form of a word that is there: {@code Sichtprüfunqgen}. */
  private List<Meant> stems() throws IOException {
    List<Meant> meant = new ArrayList<>();
    for (String stem : lexicon.similarStems(word.stem(), 1)) {
      if (meant.size() == BEST) break;
      Optional<String> written = lexicon.beginning(stem, 1).stream().findFirst();
      meant.add(new Meant(List.of(stem), written, 1));
    }
    return meant;
  }

  /**
   * {@code Prüfkmera}: the longest part that is a word, and what the rest may be. Two swapped
   * letters may stand where the parts meet: {@code Prükfamera}.
   */
  private List<Meant> compounds(String folded) throws IOException {
    if (language != Language.DE) return List.of();
    for (int known = folded.length() - SHORTEST_PART; known >= SHORTEST_PART; known--) {
      String begin = folded.substring(0, known);
      String end = folded.substring(folded.length() - known);
      if (isPart(begin)) {
        Optional<String> rest = misspelt(folded.substring(known));
        if (rest.isPresent()) return joined(begin, rest.get());
      }
      if (isPart(end)) {
        Optional<String> rest = misspelt(folded.substring(0, folded.length() - known));
        if (rest.isPresent()) return joined(rest.get(), end);
      }
    }
    return swapped(folded);
  }

  private List<Meant> swapped(String folded) throws IOException {
    for (String other : OneEdit.swapped(folded)) {
      for (int cut = SHORTEST_PART; cut <= other.length() - SHORTEST_PART; cut++) {
        if (isPart(other.substring(0, cut)) && isPart(other.substring(cut)))
          return joined(other.substring(0, cut), other.substring(cut));
      }
    }
    return List.of();
  }

  /**
   * A word of the texts, or one of the general dictionary if the part is long enough to tell. A
   * very short part has at least its first letter right.
   */
  private Optional<String> misspelt(String part) throws IOException {
    Optional<String> there = inTexts(part);
    if (there.isEmpty() && part.endsWith(JOINT)) there = inTexts(withoutJoint(part));
    if (there.isPresent() || part.length() < ONE_EDIT) return there;
    return OneEdit.of(part).filter(Typo::isWord).findFirst();
  }

  private Optional<String> inTexts(String part) throws IOException {
    return lexicon.similar(part, 1).stream()
        .filter(one -> part.length() > SHORTEST_PART || one.charAt(0) == part.charAt(0))
        .findFirst();
  }

  private boolean isPart(String part) throws IOException {
    return lexicon.has(part)
        || part.endsWith(JOINT) && lexicon.has(withoutJoint(part))
        || Words.knows(part);
  }

  private static boolean isWord(String part) {
    return Words.knows(part) || part.endsWith(JOINT) && Words.knows(withoutJoint(part));
  }

  private static String withoutJoint(String part) {
    return part.substring(0, part.length() - JOINT.length());
  }

  private List<Meant> joined(String begin, String end) throws IOException {
    String first = lexicon.written(begin).orElse(begin);
    String second = lexicon.written(end).orElse(end).toLowerCase(Locale.GERMAN);
    Optional<String> written = Optional.of(Spellings.capital(first) + second);
    List<String> stems = new ArrayList<>();
    if (lexicon.has(begin)) stems.add(stem(begin));
    else if (begin.endsWith(JOINT) && lexicon.has(withoutJoint(begin)))
      stems.add(stem(withoutJoint(begin)));
    if (lexicon.has(end)) stems.add(stem(end));
    return stems.isEmpty() ? List.of() : List.of(new Meant(stems, written, 1));
  }

  private String stem(String folded) {
    return Words.of(language).read(folded).stream().findFirst().map(Word::stem).orElse(folded);
  }
}
