package org.werkbank.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/** The keys of the segments of an index. A segment never changes, so they are read once. */
final class FacetKeys {
  private static final Map<IndexReader.CacheKey, FacetKey[]> READ = new ConcurrentHashMap<>();

  private FacetKeys() {}

  /** All keys of a segment, in the order of its values. */
  static FacetKey[] of(LeafReader segment) throws IOException {
    IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
    FacetKey[] known = READ.get(cache.getKey());
    if (known != null) return known;
    SortedDocValues values = DocValues.getSorted(segment, Fields.FACET);
    FacetKey[] keys = new FacetKey[values.getValueCount()];
    for (int i = 0; i < keys.length; i++)
      keys[i] = FacetKey.read(values.lookupOrd(i).utf8ToString());
    if (READ.putIfAbsent(cache.getKey(), keys) == null) cache.addClosedListener(READ::remove);
    return keys;
  }
}
