package org.werkbank.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/** What the numbers in the facet column of a segment mean; read once a segment. */
final class FacetKeys {
  private static final Map<IndexReader.CacheKey, FacetKeys> READ = new ConcurrentHashMap<>();
  private static final Map<String, Integer> COURSES = new ConcurrentHashMap<>();
  private static final Map<List<String>, List<String>> ROLES = new ConcurrentHashMap<>();

  private final FacetKey[] keys;
  private final int[] courses;

  private FacetKeys(FacetKey[] keys) {
    this.keys = keys;
    this.courses = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      courses[i] = keys[i].course().map(course -> number(course.slug())).orElse(-1);
    }
  }

  private static int number(String slug) {
    synchronized (COURSES) {
      Integer known = COURSES.get(slug);
      if (known == null) COURSES.put(slug, COURSES.size());
      return known == null ? COURSES.size() - 1 : known;
    }
  }

  FacetKey key(int place) {
    return keys[place];
  }

  /** A number of the course of this key, the same in all segments; -1 if it has none. */
  int course(int place) {
    return courses[place];
  }

  /** Above the number of every course. */
  static int courses() {
    return COURSES.size();
  }

  static FacetKeys of(LeafReader leaf, SortedDocValues column) throws IOException {
    IndexReader.CacheHelper segment = leaf.getCoreCacheHelper();
    FacetKeys known = READ.get(segment.getKey());
    if (known != null) return known;
    FacetKey[] keys = new FacetKey[column.getValueCount()];
    for (int i = 0; i < keys.length; i++)
      keys[i] = shared(FacetKey.read(column.lookupOrd(i).utf8ToString()));
    FacetKeys read = new FacetKeys(keys);
    if (READ.putIfAbsent(segment.getKey(), read) == null) segment.addClosedListener(READ::remove);
    return read;
  }

  /** There are few lists of roles; equal ones become the same. */
  private static FacetKey shared(FacetKey key) {
    List<String> roles = ROLES.computeIfAbsent(key.roles(), same -> same);
    return new FacetKey(key.kind(), key.language(), key.course(), roles);
  }
}
