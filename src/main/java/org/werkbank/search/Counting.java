package org.werkbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
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
  private final Question question;
  private final List<Counted> counts = new ArrayList<>();

  /** Hits in a segment of the index that have the same key. */
  private record Counted(FacetKey key, int hits) {}

  Counting(Question question) {
    this.question = question;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    SortedDocValues keys = DocValues.getSorted(leaf.reader(), Fields.FACET);
    FacetKey[] read = FacetKeys.of(leaf.reader());
    int[] hits = new int[keys.getValueCount()];
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // Nothing here depends on scores.
      }

      @Override
      public void collect(int doc) throws IOException {
        if (keys.advanceExact(doc)) hits[keys.ordValue()]++;
      }

      @Override
      public void finish() {
        for (int key = 0; key < hits.length; key++) {
          if (hits[key] > 0) counts.add(new Counted(read[key], hits[key]));
        }
      }
    };
  }

  /** Hits that pass everything. */
  int total() {
    return counts.stream().filter(one -> passes(one.key(), null)).mapToInt(Counted::hits).sum();
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
    Map<String, Entry.Course> courses = new HashMap<>();
    Map<String, Integer> inCourse = new HashMap<>();
    Map<String, Integer> roles = new TreeMap<>();
    counts.forEach(
        one -> {
          FacetKey key = one.key();
          int hits = one.hits();
          if (passes(key, Choice.KIND)) kinds.merge(key.kind(), hits, Integer::sum);
          if (passes(key, Choice.LANGUAGE)) languages.merge(key.language(), hits, Integer::sum);
          if (passes(key, Choice.ROLE))
            key.roles().forEach(role -> roles.merge(role, hits, Integer::sum));
          if (!passes(key, Choice.COURSE)) return;
          key.course()
              .ifPresent(
                  course -> {
                    inCourse.merge(course.slug(), hits, Integer::sum);
                    if (key.language() == question.language()) courses.put(course.slug(), course);
                    else courses.putIfAbsent(course.slug(), course);
                  });
        });
    return new Facets(kinds, languages, ordered(courses, inCourse), roles);
  }

  private static List<Facets.CourseCount> ordered(
      Map<String, Entry.Course> courses, Map<String, Integer> counts) {
    return courses.values().stream()
        .map(course -> new Facets.CourseCount(course, counts.get(course.slug())))
        .sorted(
            Comparator.comparingInt(Facets.CourseCount::count)
                .reversed()
                .thenComparing(count -> count.course().code()))
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
