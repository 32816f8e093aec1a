package org.werkbank.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while a package is read, so that authors see everything at once. */
final class Faults {
  /** Nobody mends more than this in one go, and a file of rubbish must not fill the memory. */
  static final int MOST = 500;

  private final List<Fault> faults = new ArrayList<>();

  void add(String file, int line, String key, Object... values) {
    add(new Fault(file, line, key, List.of(values)));
  }

  void add(Fault fault) {
    if (faults.size() < MOST) faults.add(fault);
  }

  int count() {
    return faults.size();
  }

  boolean none() {
    return faults.isEmpty();
  }

  /** By file and line; each only once. */
  List<Fault> all() {
    return faults.stream()
        .distinct()
        .sorted(
            Comparator.comparing(Fault::file).thenComparing(Fault::line).thenComparing(Fault::key))
        .toList();
  }
}
