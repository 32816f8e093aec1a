package org.werkbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.werkbank.platform.text.Language;

/** The words of the index in one language, as people write them. */
final class Lexicon {
  private static final int MOST_SEEN = 400;

  private final IndexReader reader;
  private final Language language;

  Lexicon(IndexReader reader, Language language) {
    this.reader = reader;
    this.language = language;
  }

  /** A word, and in how many entries it is. */
  record Found(String word, int entries) {}

  /** Whether the word stands anywhere, by itself or in a compound. */
  boolean has(String folded) throws IOException {
    return !folded.isEmpty() && reader.docFreq(new Term(Fields.spelling(language), folded)) > 0;
  }

  /** Words at most so many letters away; two letters in wrong order are one. */
  List<String> similar(String folded, int edits) throws IOException {
    return similar(Fields.spelling(language), folded, edits);
  }

  /** Stems at most so many letters away. */
  List<String> similarStems(String stem, int edits) throws IOException {
    return similar(Fields.all(language), stem, edits);
  }

  private List<String> similar(String field, String word, int edits) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) return List.of();
    List<Found> found = new ArrayList<>();
    FuzzyTermsEnum similar = new FuzzyTermsEnum(terms, new Term(field, word), edits, 0, true);
    for (BytesRef one = similar.next();
        one != null && found.size() < MOST_SEEN;
        one = similar.next()) {
      String other = one.utf8ToString();
      if (other.chars().allMatch(Character::isLetter))
        found.add(new Found(other, similar.docFreq()));
    }
    return found.stream()
        .sorted(
            Comparator.<Found, Boolean>comparing(one -> one.word().charAt(0) != word.charAt(0))
                .thenComparing(Comparator.comparingInt(Found::entries).reversed()))
        .map(Found::word)
        .toList();
  }

  /** Words that begin so, folded, those of most entries first. */
  List<String> completed(String folded) throws IOException {
    return beginning(Fields.spelling(language), folded).stream().map(Found::word).toList();
  }

  /** Words that begin so, as they are written, those of most entries first. */
  List<String> beginning(String folded, int most) throws IOException {
    return beginning(Fields.written(language), folded).stream()
        .map(one -> one.word().substring(one.word().indexOf(Fields.BETWEEN) + 1))
        .distinct()
        .limit(most)
        .toList();
  }

  /** As this word is written most often. */
  Optional<String> written(String folded) throws IOException {
    return beginning(folded + Fields.BETWEEN, 1).stream().findFirst();
  }

  private List<Found> beginning(String field, String folded) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null || folded.isEmpty()) return List.of();
    TermsEnum all = terms.iterator();
    if (all.seekCeil(new BytesRef(folded)) == TermsEnum.SeekStatus.END) return List.of();
    List<Found> found = new ArrayList<>();
    for (BytesRef one = all.term(); one != null && found.size() < MOST_SEEN; one = all.next()) {
      String word = one.utf8ToString();
      if (!word.startsWith(folded)) break;
      found.add(new Found(word, all.docFreq()));
    }
    found.sort(Comparator.comparingInt(Found::entries).reversed());
    return found;
  }
}
