package org.werkbank.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person answered, in terms of the item as it is written, never of the screen it was shown
 * on.
 */
sealed interface Answer {
  /** Stands for a place that is still empty. */
  int NONE = -1;

  /**
   * Picked or arranged indexes, from 0.
   *
   * <ul>
   *   <li>single, multiple: the options picked, ascending
   *   <li>order: the steps from first to last
   *   <li>match: for each left side the right side chosen, or {@link #NONE}
   *   <li>case: the decision and the reason, each may be {@link #NONE}
   * </ul>
   */
  record Picks(List<Integer> indexes) implements Answer {
    public Picks {
      indexes = List.copyOf(indexes);
    }

    static Picks of(Integer... indexes) {
      return new Picks(Arrays.asList(indexes));
    }
  }

  /** A number, in the unit of the item. */
  record Typed(double number) implements Answer {}

  /** As it is stored: {@code =99.0} or {@code 2,0,1}. */
  default String stored() {
    if (this instanceof Typed typed) return "=" + typed.number();
    return ((Picks) this).indexes().stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** The reverse of {@link #stored()}. */
  static Answer of(String stored) {
    if (stored.startsWith("=")) return new Typed(Double.parseDouble(stored.substring(1)));
    return new Picks(Arrays.stream(stored.split(",")).map(Integer::valueOf).toList());
  }
}
