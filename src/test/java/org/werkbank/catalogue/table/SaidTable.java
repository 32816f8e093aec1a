package org.werkbank.catalogue.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.werkbank.catalogue.table.Mapping.Mapped;
import org.werkbank.exercise.spi.data.Kind;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** Tables of 200 rows, and what is said about them. */
final class SaidTable {
  static final Mapped FORCE = new Mapped("Kraft", "feature", Kind.NUMBER, "", "");
  static final Mapped LINE = new Mapped("Linie", "group", Kind.CATEGORY, "", "");
  static final Mapped FAILED = new Mapped("Ausfall", "target", Kind.FLAG, "", "ja");

  /** A sound table of 200 rows, semicolons, decimal commas; line 2 is row 0. */
  static String[] sound() {
    return lines(
        row ->
            "%d,%d;%s;%s"
                .formatted(row % 17, row % 10, "AB".charAt(row % 2), row % 4 == 1 ? "ja" : "nein"));
  }

  static String[] lines(IntFunction<String> row) {
    String[] lines = new String[201];
    lines[0] = "Kraft;Linie;Ausfall";
    for (int i = 0; i < 200; i++) lines[i + 1] = row.apply(i);
    return lines;
  }

  static TableReading read(String[] lines, Mapped... columns) {
    byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return TableReader.read(file, new Mapping(Profile.of(file).dialect(), List.of(columns)));
  }

  static List<String> said(TableReading read, Language language) {
    Texts texts = Texts.of(language);
    return read.findings().stream()
        .map(
            finding ->
                (finding.blocks() ? "! " : "  ")
                    + (finding.row() > 0 ? finding.row() + " " : "")
                    + (finding.column().isEmpty() ? "" : finding.column() + ": ")
                    + finding.sentence(texts))
        .toList();
  }

  static void says(TableReading read, List<String> german, List<String> english) {
    assertEquals(german, said(read, Language.DE));
    assertEquals(english, said(read, Language.EN));
    assertEquals(german.stream().noneMatch(line -> line.startsWith("!")), read.table().isPresent());
  }

  private SaidTable() {}
}
