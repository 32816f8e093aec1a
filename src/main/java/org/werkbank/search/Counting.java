package org.werkbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.werkbank.platform.text.Language;

/** Counts hits by all they can be narrowed by; one look at one value for each hit. */
final class Counting implements Collector {
  private static final int MOST_COURSES = 100;

  private final Question question;
  private final List<Tally> tallies = new ArrayList<>();

  Counting(Question question) {
    this.question = question;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    SortedDocValues column = DocValues.getSorted(leaf.reader(), Fields.FACET);
    int[] hits = new int[column.getValueCount()];
    if (hits.length > 0) tallies.add(new Tally(FacetKeys.of(leaf.reader(), column), hits));
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // Nothing here depends on scores.
      }

      @Override
      public void collect(int doc) throws IOException {
        if (column.advanceExact(doc)) hits[column.ordValue()]++;
      }
    };
  }

  /** Hits of a segment for each of its keys. */
  private record Tally(FacetKey[] keys, int[] hits) {}

  /** What is done with the hits of one key. */
  private interface Taker {
    void take(FacetKey key, int hits);
  }

  private void each(Taker taker) {
    for (Tally tally : tallies) {
      for (int i = 0; i < tally.hits().length; i++)
        if (tally.hits()[i] > 0) taker.take(tally.keys()[i], tally.hits()[i]);
    }
  }

  /** Hits that pass everything. */
  int total() {
    int[] total = new int[1];
    each((key, hits) -> total[0] += passes(key, null) ? hits : 0);
    return total[0];
  }

  private enum Choice {
    KIND,
    LANGUAGE,
    COURSE,
    ROLE
  }

  Facets facets() {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    Map<Language, Integer> languages = new EnumMap<>(Language.class);
    Map<List<String>, Integer> together = new IdentityHashMap<>();
    Map<String, Facets.CourseCount> courses = new HashMap<>();
    each(
        (key, hits) -> {
          if (passes(key, Choice.KIND)) kinds.merge(key.kind(), hits, Integer::sum);
          if (passes(key, Choice.LANGUAGE)) languages.merge(key.language(), hits, Integer::sum);
          if (passes(key, Choice.ROLE)) together.merge(key.roles(), hits, Integer::sum);
          if (key.course().isPresent() && passes(key, Choice.COURSE))
            courses.merge(
                key.course().get().slug(),
                new Facets.CourseCount(key.course().get(), hits),
                (one, more) -> joined(one, more, key.language()));
        });
    Map<String, Integer> roles = new TreeMap<>();
    together.forEach((all, hits) -> all.forEach(role -> roles.merge(role, hits, Integer::sum)));
    return new Facets(kinds, languages, ordered(courses.values()), roles);
  }

  /** With the title in the language that was asked for, if there is one. */
  private Facets.CourseCount joined(
      Facets.CourseCount one, Facets.CourseCount more, Language ofMore) {
    Entry.Course course = ofMore == question.language() ? more.course() : one.course();
    return new Facets.CourseCount(course, one.count() + more.count());
  }

  private static List<Facets.CourseCount> ordered(Collection<Facets.CourseCount> courses) {
    return courses.stream()
        .sorted(
            Comparator.comparingInt(Facets.CourseCount::count)
                .reversed()
                .thenComparing(count -> count.course().code()))
        .limit(MOST_COURSES)
        .toList();
  }

  /** Whether the question lets it through, not looking at one choice. */
  private boolean passes(FacetKey key, Choice but) {
    return (but == Choice.KIND
            || question.kinds().isEmpty()
            || question.kinds().contains(key.kind()))
        && (but == Choice.LANGUAGE
            || question.only().map(only -> only == key.language()).orElse(true))
        && (but == Choice.COURSE
            || question
                .course()
                .map(slug -> key.course().filter(is -> is.slug().equals(slug)).isPresent())
                .orElse(true))
        && (but == Choice.ROLE || question.role().map(key.roles()::contains).orElse(true));
  }
}
