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
  private static final Map<IndexReader.CacheKey, FacetKey[]> READ = new ConcurrentHashMap<>();
  private static final Map<List<String>, List<String>> ROLES = new ConcurrentHashMap<>();

  private FacetKeys() {}

  static FacetKey[] of(LeafReader leaf, SortedDocValues column) throws IOException {
    IndexReader.CacheHelper segment = leaf.getCoreCacheHelper();
    FacetKey[] known = READ.get(segment.getKey());
    if (known != null) return known;
    FacetKey[] keys = new FacetKey[column.getValueCount()];
    for (int i = 0; i < keys.length; i++)
      keys[i] = shared(FacetKey.read(column.lookupOrd(i).utf8ToString()));
    if (READ.putIfAbsent(segment.getKey(), keys) == null) segment.addClosedListener(READ::remove);
    return keys;
  }

  /** There are few lists of roles; equal ones become the same. */
  private static FacetKey shared(FacetKey key) {
    List<String> roles = ROLES.computeIfAbsent(key.roles(), same -> same);
    return new FacetKey(key.kind(), key.language(), key.course(), roles);
  }
}
