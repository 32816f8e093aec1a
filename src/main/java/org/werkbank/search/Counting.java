package org.werkbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
  private record Tally(FacetKeys keys, int[] hits) {}

  /** What is done with the hits of one key. */
  private interface Taker {
    void take(FacetKey key, int course, int hits);
  }

  private void each(Taker taker) {
    for (Tally tally : tallies) {
      for (int i = 0; i < tally.hits().length; i++)
        if (tally.hits()[i] > 0)
          taker.take(tally.keys().key(i), tally.keys().course(i), tally.hits()[i]);
    }
  }

  /** Hits that pass everything. */
  int total() {
    int[] total = new int[1];
    each((key, course, hits) -> total[0] += passes(key, null) ? hits : 0);
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
    int[] inCourse = new int[FacetKeys.courses()];
    Entry.Course[] courses = new Entry.Course[inCourse.length];
    each(
        (key, course, hits) -> {
          if (passes(key, Choice.KIND)) kinds.merge(key.kind(), hits, Integer::sum);
          if (passes(key, Choice.LANGUAGE)) languages.merge(key.language(), hits, Integer::sum);
          if (passes(key, Choice.ROLE)) together.merge(key.roles(), hits, Integer::sum);
          if (course < 0 || !passes(key, Choice.COURSE)) return;
          inCourse[course] += hits;
          if (courses[course] == null || key.language() == question.language())
            courses[course] = key.course().get();
        });
    Map<String, Integer> roles = new TreeMap<>();
    together.forEach((all, hits) -> all.forEach(role -> roles.merge(role, hits, Integer::sum)));
    return new Facets(kinds, languages, ordered(courses, inCourse), roles);
  }

  private static List<Facets.CourseCount> ordered(Entry.Course[] courses, int[] hits) {
    return IntStream.range(0, courses.length)
        .filter(course -> hits[course] > 0)
        .mapToObj(course -> new Facets.CourseCount(courses[course], hits[course]))
        .sorted(
            Comparator.comparingInt(Facets.CourseCount::count)
                .reversed()
                .thenComparing(count -> count.course().code()))
        .limit(MOST_COURSES)
        .toList();
  }

  /** Whether the question lets it through, not looking at one choice. */
  private boolean passes(FacetKey key, Choice but) {
    if (!question.isNarrowed()) return true;
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
