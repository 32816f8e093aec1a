package org.werkbank.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of search. */
final class SearchReport {
  private final List<String> facts = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();

  void built(int units, int documents, double seconds, long bytes, int segments) {
    facts.add(
        line(
            "* Index of %,d units in two languages (%,d documents): built in %.1f s, %,.0f units/s"
                + " (%,.0f documents/s); %.1f MiB in %d segments",
            units,
            documents,
            seconds,
            units / seconds,
            documents / seconds,
            bytes / 1048576.0,
            segments));
  }

  /** The same queries, asked of Werkbank and of Lucene itself. */
  void measured(int units, String queries, Timing.Result ours, Timing.Result bare) {
    double wall = ours.wall().p95() / bare.wall().p95();
    double cpu = ours.cpu().p95() / bare.cpu().p95();
    rows.add(row(units, queries, ours, wall, cpu));
    rows.add(row(units, "– bare Lucene", bare, 1, 1));
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(facts);
    lines.add(
        line(
            "* In one JVM of its own with %d MiB of heap, %d processors. CPU is the time of the"
                + " thread that answers, so without waiting for a processor. No question is"
                + " answered from memory",
            Runtime.getRuntime().maxMemory() >> 20, Runtime.getRuntime().availableProcessors()));
    lines.add("");
    lines.add(
        "| units | queries | clients | queries/s | median ms | p95 ms | CPU median ms | CPU p95 ms"
            + " | p95 × bare | CPU p95 × bare |");
    lines.add("|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    lines.addAll(rows);
    return lines;
  }

  private static String row(
      int units, String queries, Timing.Result result, double wall, double cpu) {
    return line(
        "| %,d | %s | %d | %,.0f | %.2f | %.2f | %.3f | %.3f | %.1f | %.1f |",
        units,
        queries,
        result.clients(),
        result.perSecond(),
        result.wall().median(),
        result.wall().p95(),
        result.cpu().median(),
        result.cpu().p95(),
        wall,
        cpu);
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
