package org.werkbank.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.werkbank.search.words.Word;

/** Words that were read, handed to Lucene. */
final class TermStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Term> terms;
  private int at;

  private record Term(String text, int start, int end, int step) {}

  private TermStream(List<Term> terms) {
    this.terms = terms;
  }

  /** Whole words, and at the same places their parts. */
  static TermStream all(List<Word> words) {
    List<Term> terms = new ArrayList<>();
    for (Word word : words) {
      terms.add(new Term(word.stem(), word.start(), word.end(), 1));
      for (Word.Part part : word.parts()) {
        if (!part.stem().isEmpty() && !part.stem().equals(word.stem()))
          terms.add(new Term(part.stem(), part.start(), part.end(), 0));
      }
    }
    return new TermStream(terms);
  }

  /** Whole words only. */
  static TermStream whole(List<Word> words) {
    return new TermStream(words.stream().map(word -> new Term(word.stem(), 0, 0, 1)).toList());
  }

  /** These very terms. */
  static TermStream of(Collection<String> terms) {
    return new TermStream(terms.stream().map(term -> new Term(term, 0, 0, 1)).toList());
  }

  /** Whole words and parts, each once. */
  static TermStream present(List<Word> words) {
    Set<String> stems = new LinkedHashSet<>();
    for (Word word : words) {
      stems.add(word.stem());
      word.parts().forEach(part -> stems.add(part.stem()));
    }
    stems.remove("");
    return new TermStream(stems.stream().map(stem -> new Term(stem, 0, 0, 1)).toList());
  }

  @Override
  public boolean incrementToken() {
    if (at == terms.size()) return false;
    clearAttributes();
    Term next = terms.get(at++);
    term.append(next.text());
    place.setOffset(next.start(), next.end());
    step.setPositionIncrement(next.step());
    return true;
  }

  @Override
  public void reset() {
    at = 0;
  }
}
