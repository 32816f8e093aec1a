package org.werkbank.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.werkbank.platform.text.Language;

/** Names and types of the fields of the index. */
final class Fields {
  static final String SOURCE = "source";
  static final String DRAFT = "draft";
  static final String AUTHOR = "author";
  static final String FACET = "facet";
  static final String KIND = "kind";
  static final String LANGUAGE = "language";
  static final String TITLE = "title";
  static final String LEAD = "lead";
  static final String BODY = "body";
  static final String TOPICS = "topics";
  static final String PAIR = "pair";
  static final String PAIR_DE = "pair.de";
  static final String PAIR_EN = "pair.en";
  static final String ADDRESS = "address";
  static final String COURSE = "course";
  static final String ROLE = "role";
  static final String YES = "yes";
  static final char BETWEEN = '\u0001';
  static final String MINUTES = "minutes";

  /** Words and parts with their places in the text. */
  static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);

  /** How often a word stands there. */
  static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, true);

  /** Whether it stands there. */
  static final FieldType PRESENT = type(IndexOptions.DOCS, false);

  private Fields() {}

  /** Every word and part of an entry, whatever its zone. */
  static String all(Language language) {
    return "all." + language.code();
  }

  /** Every beginning of every word of a title. */
  static String beginning(Language language) {
    return "beginning." + language.code();
  }

  /** Every word and part, folded, as somebody may misspell it. */
  static String spelling(Language language) {
    return "spelling." + language.code();
  }

  /** Every word and part, folded, and behind {@link #BETWEEN} as it is written. */
  static String written(Language language) {
    return "written." + language.code();
  }

  /** Three letters in a row of the title of a term. */
  static String letters(Language language) {
    return "letters." + language.code();
  }

  private static FieldType type(IndexOptions options, boolean norms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(!norms);
    type.freeze();
    return type;
  }
}
