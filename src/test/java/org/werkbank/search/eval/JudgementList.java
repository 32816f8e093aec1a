package org.werkbank.search.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.werkbank.platform.text.Language;

/** Reads the files of the judgement list; their format is described in the README beside them. */
final class JudgementList {
  private JudgementList() {}

  /** All queries in this language for pages in this language. */
  static List<Judged> of(Language language) {
    List<Judged> list = new ArrayList<>();
    for (String[] row : rows(language.code() + ".tsv", 4)) {
      Judged.Part part = Judged.Part.valueOf(row[0].toUpperCase(Locale.ROOT));
      list.add(new Judged(part, row[1], language, row[2], grades(row[3])));
    }
    return list;
  }

  /** Queries in the other language than the one the person reads. */
  static List<Judged> crossLanguage() {
    List<Judged> list = new ArrayList<>();
    for (String[] row : rows("cross-language.tsv", 3)) {
      Language reads = Language.valueOf(row[0].toUpperCase(Locale.ROOT));
      list.add(new Judged(Judged.Part.TUNED, "cross", reads, row[1], grades(row[2])));
    }
    return list;
  }

  /** Without the heading. */
  private static List<String[]> rows(String file, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String line : text(file).lines().skip(1).toList()) {
      String[] row = line.split("\t", -1);
      if (row.length != columns) throw new IllegalStateException(file + ": " + line);
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, Integer> grades(String targets) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    for (String target : targets.split(" ")) {
      int grade = target.lastIndexOf('=');
      grades.put(target.substring(0, grade), Integer.valueOf(target.substring(grade + 1)));
    }
    return grades;
  }

  private static String text(String file) {
    try (InputStream in = JudgementList.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
