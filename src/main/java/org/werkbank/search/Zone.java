package org.werkbank.search;

import org.werkbank.platform.text.Language;

/**
 * A part of an entry that is searched by itself, and how much it counts. For each language there is
 * a field with everything (whole words and parts of compounds, with their places) and one with
 * whole words only, so that a whole word counts more than a part.
 */
enum Zone {
  TITLE(2.0f, 3.0f),
  LEAD(1.6f, 0.8f),
  TOPICS(1.2f, 0.4f),
  BODY(1.0f, 0.5f);

  private final float any;
  private final float whole;

  Zone(float any, float whole) {
    this.any = any;
    this.whole = whole;
  }

  /** Field of whole words and parts. */
  String field(Language language) {
    return name().toLowerCase(java.util.Locale.ROOT) + '.' + language.code();
  }

  /** Field of whole words. */
  String wholeField(Language language) {
    return field(language) + ".whole";
  }

  float any() {
    return any;
  }

  float whole() {
    return whole;
  }
}
