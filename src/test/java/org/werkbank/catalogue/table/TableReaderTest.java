package org.werkbank.catalogue.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Kind;
import org.werkbank.exercise.spi.data.Need;

class TableReaderTest {
  private static final List<Need> NEEDS =
      List.of(
          Need.one("time", Kind.TIME),
          new Need("feature", Kind.NUMBER, 1, 8),
          new Need("group", Kind.CATEGORY, 0, 1),
          Need.one("target", Kind.FLAG));

  private static List<Finding> blocking(TableReading read) {
    return read.findings().stream().filter(Finding::blocks).toList();
  }

  @Test
  void aTableInAnyDialectIsReadBackEqualWithoutHelp() {
    RandomGenerator random = new Random(42);
    for (int run = 0; run < 200; run++) {
      DataTable table = Dialects.random(random, 120 + random.nextInt(80));
      Dialects.Style style = Dialects.Style.random(random);
      byte[] file = Dialects.write(table, style);
      Profile profile = Profile.of(file);
      assertEquals(List.of(), profile.findings(), () -> "" + style);
      assertEquals(style.separator(), profile.dialect().separator(), () -> "" + style);
      assertEquals(style.comma(), profile.dialect().comma(), () -> "" + style);
      TableReading read = TableReader.read(file, new Mapping(profile.dialect(), Dialects.COLUMNS));
      assertEquals(List.of(), blocking(read), () -> "" + style);
      assertEquals(table, read.table().orElseThrow(), () -> "" + style);
    }
  }

  @Test
  void theColumnsAreGuessedFromNamesAndValues() {
    RandomGenerator random = new Random(43);
    for (int run = 0; run < 50; run++) {
      DataTable table = Dialects.random(random, 200);
      byte[] file = Dialects.write(table, Dialects.Style.random(random));
      Mapping guess = Suggestion.of(Profile.of(file), NEEDS);
      assertEquals(Dialects.COLUMNS, guess.columns());
    }
  }

  @Test
  void whatIsWrittenIntoThePackageIsReadBackEqual() {
    RandomGenerator random = new Random(44);
    for (int run = 0; run < 50; run++) {
      DataTable table = Dialects.random(random, 150);
      TableFile file = TableFile.of(table, Dialects.COLUMNS);
      List<Mapping.Mapped> columns =
          Dialects.COLUMNS.stream()
              .map(
                  column ->
                      column.header().equals("Prüfkraft in %")
                          ? new Mapping.Mapped("Prüfkraft [%]", "feature", Kind.NUMBER, "", "")
                          : column)
              .toList();
      TableReading read = TableReader.read(file.csv(), new Mapping(Dialect.OWN, columns));
      assertEquals(table, read.table().orElseThrow());
      assertEquals(new String(file.csv()), new String(TableFile.of(table, read.columns()).csv()));
    }
  }

  @Test
  void everyDoubleSurvivesBeingWritten() {
    RandomGenerator random = new Random(45);
    for (int i = 0; i < 100_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (!Double.isFinite(value)) continue;
      String text = TableFile.plain(value);
      assertEquals(text.length(), Value.numberEnd(text), text);
      assertTrue(value == Value.number(text, false), text);
    }
  }
}
