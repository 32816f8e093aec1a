package org.werkbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects what was measured and writes the tables. */
final class Report {
  private final Map<String, List<Load.Result>> pages = new LinkedHashMap<>();
  private final Map<String, Load.Result> bare = new LinkedHashMap<>();
  private final List<String> facts = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();

  void page(String name, Load.Result result) {
    pages.computeIfAbsent(name, key -> new ArrayList<>()).add(result);
  }

  /** The bare servlet of the size of this page, with as many clients as the page had at most. */
  void bare(String name, Load.Result result) {
    bare.put(name, result);
  }

  void ready(double seconds) {
    facts.add(line("Ready after start of the process: %.1f s", seconds));
  }

  void idle(long mib) {
    facts.add(line("Resident memory idle: %d MiB", mib));
  }

  void loaded(long mib) {
    facts.add(line("Resident memory loaded: %d MiB (-Xmx512m)", mib));
  }

  void anonymous(long hits, long before, long after) {
    facts.add(
        line("%,d cookieless sign-in page hits: %d MiB before, %d MiB after", hits, before, after));
  }

  void many(int people, Load.Result result) {
    facts.add(
        line(
            "HR matrix page at %,d people: median %.1f ms, p95 %.1f ms",
            people, result.median(), result.p95()));
  }

  /** What one page costs more than another, asked by as many people. */
  void beside(String page, String other) {
    Load.Result one = pages.get(page).get(pages.get(page).size() - 1);
    Load.Result two = pages.get(other).get(pages.get(other).size() - 1);
    facts.add(
        line(
            "%s beside %s: %+.2f ms CPU (%d and %d bytes, %d clients)",
            page, other, one.cpu() - two.cpu(), one.bytes(), two.bytes(), one.clients()));
  }

  void search(List<String> lines) {
    parts.addAll(lines);
  }

  void exercises(List<String> lines) {
    parts.addAll(lines);
  }

  void exercised(long mib) {
    parts.add(line("* Resident memory after the exercises: %d MiB (-Xmx512m)", mib));
  }

  void browser(List<String> lines) {
    facts.addAll(lines);
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    if (!pages.isEmpty()) pages(lines);
    if (!parts.isEmpty()) lines.add("");
    lines.addAll(parts);
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
    lines.forEach(System.out::println);
  }

  private void pages(List<String> lines) {
    lines.add(
        "| page | clients | requests/s | median ms | p95 ms | server CPU ms | bytes | CPU × bare servlet |");
    lines.add("|---|---:|---:|---:|---:|---:|---:|---:|");
    pages.forEach(
        (name, results) -> {
          for (Load.Result r : results) {
            lines.add(
                line(
                    "| %s | %d | %.0f | %.2f | %.2f | %.2f | %d | %.1f |",
                    name,
                    r.clients(),
                    r.perSecond(),
                    r.median(),
                    r.p95(),
                    r.cpu(),
                    r.bytes(),
                    r.cpu() / bare.get(name).cpu()));
          }
          Load.Result b = bare.get(name);
          lines.add(
              line(
                  "| – bare servlet of that size | %d | %.0f | %.2f | %.2f | %.2f | %d | 1.0 |",
                  b.clients(), b.perSecond(), b.median(), b.p95(), b.cpu(), b.bytes()));
        });
    lines.add("");
    facts.forEach(fact -> lines.add("* " + fact));
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
