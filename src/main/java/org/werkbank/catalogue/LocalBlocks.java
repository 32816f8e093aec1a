package org.werkbank.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.platform.text.Language;

/** The places in the units of a package where the company's own words stand. */
final class LocalBlocks {
  private static final Pattern UNIT = Pattern.compile("(de|en|leicht)/(\\d\\d)-.*");
  private static final Pattern OPENS =
      Pattern.compile(" {0,3}(`{3,}|~{3,})[ \\t]*local[ \\t]+([a-z-]+)[ \\t]*");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})[ \\t]*");

  private LocalBlocks() {}

  /** The numbers of the units that have a block, by its key. */
  static Map<String, Set<Integer>> units(CoursePackage files) {
    Map<String, Set<Integer>> units = new TreeMap<>();
    for (String path : files.paths()) {
      Matcher unit = UNIT.matcher(path);
      if (!unit.matches()) continue;
      text(files, path)
          .lines()
          .map(OPENS::matcher)
          .filter(Matcher::matches)
          .forEach(
              block ->
                  units
                      .computeIfAbsent(block.group(2), none -> new TreeSet<>())
                      .add(Integer.valueOf(unit.group(2))));
    }
    return units;
  }

  /** The package with what the company has written in the place of what the author had. */
  static CoursePackage fill(CoursePackage files, Map<String, CompanyText> texts) {
    if (texts.isEmpty()) return files;
    Map<String, Optional<byte[]>> filled = new HashMap<>();
    for (String path : files.paths()) {
      Matcher unit = UNIT.matcher(path);
      if (!unit.matches()) continue;
      String before = text(files, path);
      String after = fill(before, texts, Language.of(unit.group(1)).orElse(Language.DE));
      if (!after.equals(before))
        filled.put(path, Optional.of(after.getBytes(StandardCharsets.UTF_8)));
    }
    return filled.isEmpty() ? files : files.with(filled);
  }

  private static String fill(String unit, Map<String, CompanyText> texts, Language language) {
    List<String> lines = new ArrayList<>();
    String open = "";
    boolean replaced = false;
    for (String line : unit.split("\\r?\\n", -1)) {
      if (open.isEmpty()) {
        lines.add(line);
        Matcher block = OPENS.matcher(line);
        if (!block.matches()) continue;
        open = block.group(1);
        replaced = texts.containsKey(block.group(2));
        if (replaced)
          lines.add(CompanyTextCheck.lines(texts.get(block.group(2)).text().in(language)));
      } else if (closes(line, open)) {
        lines.add(line);
        open = "";
      } else if (!replaced) {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }

  private static boolean closes(String line, String open) {
    Matcher fence = FENCE.matcher(line);
    return fence.matches() && fence.group(1).startsWith(open);
  }

  private static String text(CoursePackage files, String path) {
    return new String(files.file(path).orElseThrow(), StandardCharsets.UTF_8);
  }
}
