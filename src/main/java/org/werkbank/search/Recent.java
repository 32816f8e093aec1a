package org.werkbank.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * What was asked a moment ago is answered from memory as long as the index is the same: turning
 * back from a hit, and the words a whole shift looks for. People without drafts share answers.
 */
final class Recent {
  private static final int MOST = 500;
  private static final int LONGEST = 200;

  private final Map<Key, Results> answers =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Results> eldest) {
          return size() > MOST;
        }
      };

  /** A question to one state of the index. */
  record Key(IndexReader.CacheKey state, Question question) {}

  /** Empty for what is not worth remembering. */
  static Optional<Key> key(Question question, IndexReader reader) throws IOException {
    IndexReader.CacheHelper state = reader.getReaderCacheHelper();
    if (state == null || question.text().length() > LONGEST) return Optional.empty();
    Optional<UUID> person = question.person();
    boolean hasDrafts =
        person.isPresent() && reader.docFreq(new Term(Fields.AUTHOR, person.get().toString())) > 0;
    return Optional.of(new Key(state.getKey(), hasDrafts ? question : question.byAnybody()));
  }

  synchronized Optional<Results> find(Key key) {
    return Optional.ofNullable(answers.get(key));
  }

  synchronized void keep(Key key, Results results) {
    answers.put(key, results);
  }
}
