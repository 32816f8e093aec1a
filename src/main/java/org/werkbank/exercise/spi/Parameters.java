package org.werkbank.exercise.spi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an author wrote into an exercise block, and the problems found while reading it. A problem
 * carries the name of the parameter; the course reader adds file and line.
 */
public final class Parameters {
  private final Map<String, Object> values;
  private final Set<String> read = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * One problem.
   *
   * @param parameter its name
   * @param key sentence {@code problem.exercise.<name>}
   * @param arguments what fills its places
   */
  public record Fault(String parameter, String key, List<Object> arguments) {}

  public Parameters(Map<String, Object> values) {
    this.values = Map.copyOf(values);
  }

  /** A whole number between min and max, both included. If the author left it out, the default. */
  public int number(String name, int min, int max, int otherwise) {
    read.add(name);
    Object value = values.get(name);
    if (value == null) return otherwise;
    if (value instanceof Integer number && number >= min && number <= max) return number;
    faults.add(
        new Fault(
            name, "problem.exercise.parameterRange", List.of(name, min, max, value.toString())));
    return otherwise;
  }

  /** One of the allowed words. If the author left it out, the default. */
  public String word(String name, List<String> allowed, String otherwise) {
    read.add(name);
    Object value = values.get(name);
    if (value == null) return otherwise;
    if (allowed.contains(value.toString())) return value.toString();
    faults.add(
        new Fault(
            name,
            "problem.exercise.parameterWord",
            List.of(name, String.join(", ", allowed), value.toString())));
    return otherwise;
  }

  /**
   * All problems so far, with one for every parameter the type did not ask for. Call it after
   * reading.
   */
  public List<Fault> faults() {
    List<Fault> all = new ArrayList<>(faults);
    for (String name : new TreeSet<>(values.keySet())) {
      if (!read.contains(name)) {
        String known = String.join(", ", new TreeSet<>(read));
        all.add(new Fault(name, "problem.exercise.parameterUnknown", List.of(name, known)));
      }
    }
    return List.copyOf(all);
  }
}
