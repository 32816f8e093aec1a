package org.werkbank.search.words;

import java.util.Optional;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English: no genitive s, Porter's second stemmer. */
final class English extends Words {
  static final English ONLY = new English();

  private English() {
    super(CommonWords.english());
  }

  @Override
  String fold(String plain) {
    return Letters.fold(plain, false);
  }

  @Override
  String stem(String plain) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(fold(plain));
    stemmer.stem();
    return stemmer.getCurrent();
  }

  @Override
  Optional<String> root(String stem, boolean verb) {
    return Optional.empty();
  }

  @Override
  public Optional<String> separated(String stem) {
    return Optional.empty();
  }

  @Override
  int[] cuts(String plain) {
    return new int[] {plain.length()};
  }

  @Override
  String withoutJoint(String plain) {
    return plain;
  }
}
