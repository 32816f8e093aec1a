package org.werkbank.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.werkbank.platform.text.Language;
import org.werkbank.search.words.Word;
import org.werkbank.search.words.Words;

/**
 * Counts what is asked for and not found, so that trainers see what is missing. There is no person,
 * no session, no day and no order in it; what looks like an address, a number of a person or a
 * whole message is not counted; and a count is shown only from {@link #LEAST} up (curriculum B-04,
 * B-07).
 */
@ApplicationScoped
public class Misses {
  /** Smallest count anybody sees. */
  public static final int LEAST = 5;

  private static final int MOST_WORDS = 6;
  private static final int LONGEST = 60;
  private static final int MOST_WAITING = 500;
  private static final int MOST_KEPT = 5_000;
  private static final int MOST_SHOWN = 100;
  private static final Pattern PERSONAL =
      Pattern.compile("@|://|www\\.|\\d{5}|\\d[\\d /.-]{6}\\d|<|>");

  private EntityManager em;
  private final Map<Key, Integer> waiting = new HashMap<>();

  protected Misses() {}

  @Inject
  public Misses(EntityManager em) {
    this.em = em;
  }

  private record Key(String words, Language language) {}

  /** Remembers that this was asked for in vain; costs the one who asked no time. */
  void record(String text, Language language) {
    countable(text, language)
        .ifPresent(
            words -> {
              Key key = new Key(words, language);
              synchronized (waiting) {
                if (waiting.size() < MOST_WAITING || waiting.containsKey(key))
                  waiting.merge(key, 1, Integer::sum);
              }
            });
  }

  /** The words as they are counted; empty for what is none of our business. */
  private static Optional<String> countable(String text, Language language) {
    if (text.length() > LONGEST || PERSONAL.matcher(text).find()) return Optional.empty();
    List<String> words =
        Words.of(language).read(Sentences.line(text)).stream()
            .map(Word::written)
            .map(word -> word.toLowerCase(language.locale()))
            .toList();
    return words.isEmpty() || words.size() > MOST_WORDS
        ? Optional.empty()
        : Optional.of(String.join(" ", words));
  }

  /** Writes down what has been remembered. */
  @Transactional
  public void store() {
    Map<Key, Integer> now;
    synchronized (waiting) {
      if (waiting.isEmpty()) return;
      now = Map.copyOf(waiting);
      waiting.clear();
    }
    now.forEach(this::add);
    if (kept() > MOST_KEPT)
      em.createNativeQuery("delete from search_miss where times < ?")
          .setParameter(1, LEAST)
          .executeUpdate();
  }

  private void add(Key key, int times) {
    int known =
        em.createNativeQuery(
                "update search_miss set times = times + ? where words = ? and lang = ?")
            .setParameter(1, times)
            .setParameter(2, key.words())
            .setParameter(3, key.language().code())
            .executeUpdate();
    if (known > 0) return;
    em.createNativeQuery("insert into search_miss (words, lang, times) values (?, ?, ?)")
        .setParameter(1, key.words())
        .setParameter(2, key.language().code())
        .setParameter(3, times)
        .executeUpdate();
  }

  private long kept() {
    return ((Number) em.createNativeQuery("select count(*) from search_miss").getSingleResult())
        .longValue();
  }

  /** What is missed most, for trainers. */
  @SuppressWarnings("unchecked")
  public List<Miss> frequent() {
    List<Object[]> rows =
        em.createNativeQuery(
                "select words, lang, times from search_miss where times >= ? order by times desc, words")
            .setParameter(1, LEAST)
            .setMaxResults(MOST_SHOWN)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Miss(
                    (String) row[0],
                    Language.of((String) row[1]).orElseThrow(),
                    ((Number) row[2]).intValue()))
        .toList();
  }
}
