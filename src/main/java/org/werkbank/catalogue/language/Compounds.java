package org.werkbank.catalogue.language;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import de.danielnaber.jwordsplitter.InputTooLongException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.werkbank.catalogue.Term;
import org.werkbank.platform.text.Language;

/** German compounds that are too long to be read at a glance. */
final class Compounds {
  private static final int MOST_PARTS = 3;
  private static final int SHORTEST = 16;
  private static final int LONGEST = 60;
  private static final GermanWordSplitter SPLITTER = splitter();

  private final Set<String> explained;

  /**
   * @param terms words that are explained and may be long
   */
  Compounds(List<Term> terms) {
    explained = terms.stream().map(term -> term.word().in(Language.DE)).collect(Collectors.toSet());
  }

  /** Words of more than three parts that no term explains and no hyphen divides. */
  List<String> tooLong(String text) {
    return Sentences.words(text).stream()
        .map(word -> word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""))
        .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
        .filter(word -> !word.contains("-") && !explained.contains(word))
        .filter(word -> parts(word) > MOST_PARTS)
        .distinct()
        .toList();
  }

  private static int parts(String word) {
    try {
      return SPLITTER.splitWord(word).size();
    } catch (InputTooLongException tooLong) {
      return 1;
    }
  }

  private static GermanWordSplitter splitter() {
    try {
      return new GermanWordSplitter(true);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
