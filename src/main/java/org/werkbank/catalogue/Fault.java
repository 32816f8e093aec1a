package org.werkbank.catalogue;

import java.util.List;
import org.werkbank.platform.text.Texts;

/**
 * One problem in a course package, precise enough to mend it.
 *
 * @param file path inside the package, with forward slashes
 * @param line from 1; 0 if the whole file is meant
 * @param column of a table, what stands above it; empty everywhere else
 * @param key sentence {@code problem.catalogue.<name>} or {@code problem.exercise.<name>}: what is
 *     wrong and what to do
 * @param values what fills its places
 */
public record Fault(String file, int line, String column, String key, List<Object> values) {
  public Fault {
    values = List.copyOf(values);
  }

  /** In a file that is no table. */
  public Fault(String file, int line, String key, List<Object> values) {
    this(file, line, "", key, values);
  }

  /** What is wrong and what to do. */
  public String sentence(Texts texts) {
    return texts.say(key, values.toArray());
  }

  /** File, line and sentence in one line, for logs and lists. */
  public String say(Texts texts) {
    String place = (line > 0 ? file + ":" + line : file) + (column.isEmpty() ? "" : " " + column);
    return place + ": " + sentence(texts);
  }
}
