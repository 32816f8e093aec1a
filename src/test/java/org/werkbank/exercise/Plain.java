package org.werkbank.exercise;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.werkbank.platform.html.SafeHtml;

/** Scenes and states written out completely, so that two of them can be compared byte by byte. */
final class Plain {
  private Plain() {}

  /**
   * The whole tree as text, numbers with all their digits.
   *
   * @throws AssertionError if something lies in it that is neither a record, list, map, number,
   *     word nor truth value
   */
  static String of(Object value) {
    if (value == null) return "null";
    if (value instanceof Optional<?> optional) return of(optional.orElse(null));
    if (value instanceof Double number) return Long.toHexString(Double.doubleToLongBits(number));
    if (value instanceof Number || value instanceof Boolean || value instanceof Enum<?>)
      return value.toString();
    if (value instanceof CharSequence || value instanceof SafeHtml) return "\"" + value + "\"";
    if (value instanceof Record record) return record(record);
    if (value instanceof Collection<?> list) return list(list.toArray());
    if (value instanceof Map<?, ?> map) return map(map);
    if (value.getClass().isArray()) return list(value);
    throw new AssertionError("cannot be written out: " + value.getClass());
  }

  private static String record(Record record) {
    StringJoiner all = new StringJoiner(",", "{", "}");
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      try {
        part.getAccessor().setAccessible(true);
        all.add(part.getName() + ":" + of(part.getAccessor().invoke(record)));
      } catch (ReflectiveOperationException hidden) {
        throw new AssertionError(hidden);
      }
    }
    return all.toString();
  }

  private static String list(Object array) {
    StringJoiner all = new StringJoiner(",", "[", "]");
    for (int i = 0; i < Array.getLength(array); i++) all.add(of(Array.get(array, i)));
    return all.toString();
  }

  private static String map(Map<?, ?> map) {
    TreeMap<String, String> sorted = new TreeMap<>();
    map.forEach((name, value) -> sorted.put(of(name), of(value)));
    return sorted.toString();
  }
}
