package org.werkbank.search.words;

import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.de.GermanLightStemmer;

/** German: umlauts in every spelling agree, compounds are taken apart. */
final class German extends Words {
  static final German ONLY = new German();

  private final Compounds compounds = new Compounds();

  private German() {
    super(CommonWords.german());
  }

  boolean has(String folded) {
    return compounds.has(folded);
  }

  @Override
  String fold(String plain) {
    return Letters.fold(plain, true);
  }

  @Override
  String stem(String plain) {
    char[] letters = fold(plain.toLowerCase(Locale.GERMAN)).toCharArray();
    int length = new GermanLightStemmer().stem(letters, letters.length);
    return new String(letters, 0, length);
  }

  @Override
  Optional<String> root(String stem, boolean verb) {
    return Roots.of(stem, verb);
  }

  @Override
  public Optional<String> separated(String stem) {
    return Roots.separated(stem);
  }

  @Override
  int[] cuts(String plain) {
    return compounds.cuts(plain);
  }

  @Override
  String withoutJoint(String plain) {
    return compounds.withoutJoint(plain);
  }
}
