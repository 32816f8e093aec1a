package org.werkbank.catalogue.table;

import java.util.List;
import org.werkbank.platform.text.Texts;

/**
 * Something that speaks against a table: where, what, and what to do.
 *
 * @param blocks whether the table cannot be used like this; otherwise it is for the trainer to know
 * @param row line of the file, from 1; 0 if the whole column or table is meant
 * @param column what stands above it; empty if the whole table is meant
 * @param key sentence {@code problem.catalogue.data…}
 * @param values what fills its places
 */
public record Finding(boolean blocks, int row, String column, String key, List<Object> values) {
  public Finding {
    values = List.copyOf(values);
  }

  /** What is wrong and what to do. */
  public String sentence(Texts texts) {
    return texts.say(key, values.toArray());
  }
}
