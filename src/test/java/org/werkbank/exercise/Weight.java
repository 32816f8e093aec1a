package org.werkbank.exercise;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * About how many bytes a state takes in memory, on a 64-bit machine with short references. What is
 * there twice counts once; a trainer's table, which all attempts share, does not count.
 */
final class Weight {
  private static final int HEADER = 12;
  private static final int ARRAY_HEADER = 16;
  private static final int REFERENCE = 4;
  private static final int LONGEST_VALUE = 8;
  private static final int STRING = 24;
  private static final int ENTRY = 32;
  private static final String SHARED = "org.werkbank.exercise.spi.data.";

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> open = new ArrayDeque<>();

  private Weight() {}

  /**
   * Bytes.
   *
   * @throws AssertionError if something lies in it whose size nobody can tell
   */
  static long of(Object value) {
    Weight weight = new Weight();
    weight.add(value);
    long bytes = 0;
    while (!weight.open.isEmpty()) bytes += weight.own(weight.open.pop());
    return bytes;
  }

  private void add(Object value) {
    boolean weightless =
        value == null || value instanceof Enum<?> || value.getClass().getName().startsWith(SHARED);
    if (!weightless && seen.add(value)) open.push(value);
  }

  /** Of this object alone; what it holds is put with the rest. */
  private long own(Object value) {
    if (value instanceof String text) return STRING + ARRAY_HEADER + aligned(2L * text.length());
    if (value instanceof Number || value instanceof Boolean || value instanceof Character)
      return aligned(HEADER + LONGEST_VALUE);
    if (value instanceof BitSet bits) return STRING + ARRAY_HEADER + bits.size() / Byte.SIZE;
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::add);
      return aligned(HEADER + REFERENCE);
    }
    if (value instanceof Collection<?> list) {
      list.forEach(this::add);
      boolean set = value instanceof Set<?>;
      return STRING + ARRAY_HEADER + list.size() * (long) (set ? ENTRY + REFERENCE : REFERENCE);
    }
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, held) -> {
            add(key);
            add(held);
          });
      return STRING + ARRAY_HEADER + map.size() * (long) (ENTRY + REFERENCE);
    }
    if (value.getClass().isArray()) return array(value);
    return fields(value);
  }

  private long array(Object array) {
    int length = Array.getLength(array);
    Class<?> part = array.getClass().getComponentType();
    if (!part.isPrimitive()) for (int i = 0; i < length; i++) add(Array.get(array, i));
    return ARRAY_HEADER + aligned((long) length * size(part));
  }

  private long fields(Object value) {
    long bytes = HEADER;
    for (Class<?> type = value.getClass();
        type != Object.class && type != Record.class;
        type = type.getSuperclass()) {
      if (!type.getName().startsWith("org.werkbank."))
        throw new AssertionError("cannot be weighed: " + value.getClass());
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) continue;
        bytes += size(field.getType());
        if (!field.getType().isPrimitive()) add(held(value, field));
      }
    }
    return aligned(bytes);
  }

  private static Object held(Object value, Field field) {
    try {
      field.setAccessible(true);
      return field.get(value);
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }

  private static int size(Class<?> type) {
    if (!type.isPrimitive()) return REFERENCE;
    if (type == long.class || type == double.class) return Long.BYTES;
    if (type == int.class || type == float.class) return Integer.BYTES;
    return type == byte.class || type == boolean.class ? 1 : Short.BYTES;
  }

  /** Objects begin at multiples of 8. */
  private static long aligned(long bytes) {
    return (bytes + 7) / 8 * 8;
  }
}
