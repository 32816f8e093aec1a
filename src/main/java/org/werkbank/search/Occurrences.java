package org.werkbank.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Where words stand in the hits of one question. A word is looked up once in each segment of the
 * index, however many hits are there.
 */
final class Occurrences {
  private final Map<Place, Found> known = new HashMap<>();

  private record Place(int segment, String field, String stem) {}

  /** A word in a segment, and the reader of its places, which is used again for each hit. */
  private static final class Found {
    private final TermsEnum word;
    private PostingsEnum places;

    Found(TermsEnum word) {
      this.word = word;
    }
  }

  /**
   * The places of a word in a document, or null if it is not there. They are to be read before the
   * same word is asked for again.
   *
   * @param what as {@link TermsEnum#postings(PostingsEnum, int)} has it
   */
  PostingsEnum in(LeafReaderContext segment, int doc, String field, String stem, int what)
      throws IOException {
    Place place = new Place(segment.ord, field, stem);
    Found found = known.get(place);
    if (found == null) {
      found = new Found(word(segment, field, stem));
      known.put(place, found);
    }
    if (found.word == null) return null;
    found.places = found.word.postings(found.places, what);
    return found.places.advance(doc) == doc ? found.places : null;
  }

  private static TermsEnum word(LeafReaderContext segment, String field, String stem)
      throws IOException {
    Terms terms = segment.reader().terms(field);
    if (terms == null) return null;
    TermsEnum words = terms.iterator();
    return words.seekExact(new BytesRef(stem)) ? words : null;
  }
}
