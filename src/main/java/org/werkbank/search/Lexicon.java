package org.werkbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.werkbank.platform.text.Language;
import org.werkbank.search.words.Word;
import org.werkbank.search.words.Words;

/** The words of the index as people write them: what may have been meant. */
final class Lexicon {
  private static final int SHORTEST = 3;
  private static final int ONE_EDIT = 5;
  private static final int TWO_EDITS = 9;
  private static final int LONGEST_FUZZY = 40;
  private static final int MOST_SEEN = 400;
  private static final int BEST = 5;

  private final IndexReader reader;

  Lexicon(IndexReader reader) {
    this.reader = reader;
  }

  /** A word that may have been meant. */
  record Meant(String folded, int edits, int entries) {}

  /** Codes and numbers are not misspelt: E101 is not E102. */
  static boolean spelt(Word word) {
    return word.folded().length() >= SHORTEST
        && word.folded().chars().allMatch(Character::isLetter);
  }

  /** Adds a word and its parts. */
  static void learn(Word word, Set<String> spelling, Set<String> written) {
    spelling.add(word.folded());
    written.add(word.folded() + Fields.BETWEEN + word.written());
    boolean noun = Character.isUpperCase(word.written().charAt(0));
    for (Word.Part part : word.parts()) {
      if (part.folded().length() < SHORTEST) continue;
      String text =
          word.written().substring(part.start() - word.start(), part.end() - word.start());
      String first = noun ? text.substring(0, 1).toUpperCase() : text.substring(0, 1);
      spelling.add(part.folded());
      written.add(part.folded() + Fields.BETWEEN + first + text.substring(1));
    }
  }

  static Set<String> letters(String title, Language language) {
    Set<String> letters = new LinkedHashSet<>();
    for (Word word : Words.of(language).read(title)) {
      String framed = " " + word.folded() + " ";
      for (int i = 0; i + 3 <= framed.length(); i++) letters.add(framed.substring(i, i + 3));
    }
    return letters;
  }

  /** What a word that is not there may mean, likeliest first: one that begins so, or is like it. */
  List<Meant> meant(String folded, Language language) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Fields.spelling(language));
    if (terms == null || folded.length() < ONE_EDIT || folded.length() > LONGEST_FUZZY)
      return List.of();
    int edits = folded.length() >= TWO_EDITS ? 2 : 1;
    List<Meant> meant = new ArrayList<>();
    for (int most = 1; most <= edits && meant.isEmpty(); most++)
      similar(meant, terms, folded, most, language);
    if (meant.isEmpty()) beginning(meant, terms, folded);
    meant.sort(
        Comparator.comparingInt(Meant::edits)
            .thenComparing(one -> one.folded().charAt(0) != folded.charAt(0))
            .thenComparing(Comparator.comparingInt(Meant::entries).reversed()));
    return meant.subList(0, Math.min(BEST, meant.size()));
  }

  private static void similar(
      List<Meant> meant, Terms terms, String folded, int edits, Language language)
      throws IOException {
    Term term = new Term(Fields.spelling(language), folded);
    FuzzyTermsEnum similar = new FuzzyTermsEnum(terms, term, edits, 0, true);
    for (BytesRef one = similar.next();
        one != null && meant.size() < MOST_SEEN;
        one = similar.next()) meant.add(new Meant(one.utf8ToString(), edits, similar.docFreq()));
  }

  private static void beginning(List<Meant> meant, Terms terms, String folded) throws IOException {
    TermsEnum all = terms.iterator();
    if (all.seekCeil(new BytesRef(folded)) == TermsEnum.SeekStatus.END) return;
    for (BytesRef one = all.term(); one != null && meant.size() < MOST_SEEN; one = all.next()) {
      String word = one.utf8ToString();
      if (!word.startsWith(folded)) return;
      meant.add(new Meant(word, 0, all.docFreq()));
    }
  }

  /** As it is written most often. */
  Optional<String> written(String folded, Language language) throws IOException {
    return beginning(folded + Fields.BETWEEN, language, 1).stream().findFirst();
  }

  /** Words that begin so, as they are written, those of most entries first. */
  List<String> beginning(String folded, Language language, int most) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Fields.written(language));
    if (terms == null || folded.isEmpty()) return List.of();
    TermsEnum all = terms.iterator();
    if (all.seekCeil(new BytesRef(folded)) == TermsEnum.SeekStatus.END) return List.of();
    List<Meant> found = new ArrayList<>();
    for (BytesRef one = all.term(); one != null && found.size() < MOST_SEEN; one = all.next()) {
      String word = one.utf8ToString();
      if (!word.startsWith(folded)) break;
      found.add(new Meant(word, 0, all.docFreq()));
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Meant::entries).reversed())
        .map(one -> one.folded().substring(one.folded().indexOf(Fields.BETWEEN) + 1))
        .distinct()
        .limit(most)
        .toList();
  }
}
