package org.werkbank.catalogue.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects findings while a table is read: of each sentence in each column the first few rows, then
 * how many more there are.
 */
final class Findings {
  /** Enough to see what goes wrong; who mends these finds the others. */
  static final int SHOWN = 5;

  private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private boolean blocked;

  void block(int row, String column, String key, Object... values) {
    blocked = true;
    add(new Finding(true, row, column, key, List.of(values)));
  }

  void warn(int row, String column, String key, Object... values) {
    add(new Finding(false, row, column, key, List.of(values)));
  }

  private void add(Finding finding) {
    String same = finding.key() + ' ' + finding.column();
    int count = counts.merge(same, 1, Integer::sum);
    if (count <= SHOWN) findings.computeIfAbsent(same, key -> new ArrayList<>()).add(finding);
  }

  boolean blocked() {
    return blocked;
  }

  List<Finding> all() {
    List<Finding> all = new ArrayList<>();
    findings.forEach(
        (same, shown) -> {
          all.addAll(shown);
          int more = counts.get(same) - shown.size();
          Finding last = shown.get(shown.size() - 1);
          if (more > 0)
            all.add(
                new Finding(
                    last.blocks(), 0, last.column(), "problem.catalogue.dataMore", List.of(more)));
        });
    return List.copyOf(all);
  }
}
