package org.werkbank.exercise.spi.view;

import java.util.List;

/**
 * Bars under each other, for {@code w:bars}.
 *
 * @param mark where a line crosses all bars, 0 to 100; -1 for none
 * @param key what bar and line stand for; may be empty
 * @param sentence what there is to see, in one sentence
 * @param table the same numbers
 */
public record Bars(List<Bar> bars, int mark, String key, String sentence, Table table) {
  public Bars {
    bars = List.copyOf(bars);
  }

  /** Whether there is a line. */
  public boolean marked() {
    return mark >= 0;
  }
}
