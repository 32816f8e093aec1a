package org.werkbank.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.werkbank.workforce.Plant.CLOCK;
import static org.werkbank.workforce.Plant.TODAY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.certification.Standing;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class ListExportTest {
  private static final Reader HR = new Reader(UUID.randomUUID(), "Katja Brandt");

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void csvOpensInAGermanExcel(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      plant.person("Elif Öztürk", "Esslingen", "Qualität; Messraum", TODAY.plusDays(400));
      plant.person("Tobias Ostertag");
      String file =
          new String(
              export(plant, Selection.ALL, ListFormat.CSV, Language.DE), StandardCharsets.UTF_8);
      assertEquals(
          """
          \ufeffName;Standort;Team;Aufgabe;Z1;Z1 gültig bis;Z2;Z2 gültig bis
          Öztürk, Elif;Esslingen;"Qualität; Messraum";Werker;gültig;2027-12-27;nicht vorhanden;
          Ostertag, Tobias;;;;nicht vorhanden;;nicht vorhanden;
          """,
          file.replace("\r\n", "\n"));
    }
  }

  @Test
  void aNameThatLooksLikeAFormulaStaysAName() throws IOException {
    try (Plant plant = new Plant(TestDatabase.Kind.H2)) {
      for (String name : List.of("=HYPERLINK(1)", "+49", "-1", "@SUM")) plant.person(name);
      String csv =
          new String(
              export(plant, Selection.ALL, ListFormat.CSV, Language.EN), StandardCharsets.UTF_8);
      for (String name : List.of("'=HYPERLINK(1);", "'+49;", "'-1;", "'@SUM;")) {
        assertTrue(csv.contains("\n" + name), name + " in " + csv);
      }
      for (Row row : sheet(export(plant, Selection.ALL, ListFormat.XLSX, Language.EN))) {
        assertEquals(CellType.STRING, row.getCell(0).getType());
      }
    }
  }

  @Test
  void theWorkbookHoldsTheSamePeopleAsThePageWithRealDates() throws IOException {
    try (Plant plant = new Plant(TestDatabase.Kind.H2)) {
      UUID site = plant.site("Esslingen");
      plant.person("Ada Amsel", "Esslingen", "Montage 1", TODAY.plusDays(20));
      plant.person("Bea Buche", "Esslingen", "Montage 1", TODAY.plusDays(400));
      plant.person("Cem Celik", "Aalen", "Montage 1", TODAY.plusDays(20));
      Selection selection = new Selection(List.of(), site, null, "Z1", Standing.EXPIRES_SOON);
      List<Row> rows = sheet(export(plant, selection, ListFormat.XLSX, Language.EN));
      assertEquals(
          List.of("Name", "Amsel, Ada"), rows.stream().map(row -> row.getCellText(0)).toList());
      assertEquals(plant.names(selection), List.of("Amsel, Ada"));
      assertEquals("expires soon", rows.get(1).getCellText(4));
      assertEquals(TODAY.plusDays(20), rows.get(1).getCellAsDate(5).orElseThrow().toLocalDate());
      assertTrue(rows.get(1).getOptionalCell(7).isEmpty());
    }
  }

  @Test
  void aLongListLeavesInOrderAndComplete() throws IOException {
    try (Plant plant = new Plant(TestDatabase.Kind.H2)) {
      Crowd.of(plant, 1234);
      List<Row> rows = sheet(export(plant, Selection.ALL, ListFormat.XLSX, Language.DE));
      assertEquals(1235, rows.size());
      List<String> names = rows.stream().skip(1).map(row -> row.getCellText(0)).toList();
      assertEquals(names.stream().sorted().toList(), names);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theCouncilSeesWhoTookWhat(TestDatabase.Kind kind) {
    try (Plant plant = new Plant(kind)) {
      UUID site = plant.site("Esslingen");
      plant.person("Ada Amsel", "Esslingen", "Montage 1", TODAY.plusDays(20));
      Selection selection =
          new Selection(
              List.of("am"),
              site,
              plant.team("Esslingen", "Montage 1"),
              "Z1",
              Standing.EXPIRES_SOON);
      export(plant, selection, ListFormat.CSV, Language.DE);
      assertEquals(
          List.of(
              new Exported(
                  "Katja Brandt",
                  CLOCK.instant(),
                  "csv",
                  "Audit",
                  "Esslingen",
                  "Montage 1",
                  "am",
                  "Z1",
                  "expires-soon",
                  1)),
          log(plant));
    }
  }

  @Test
  void anExportThatBreaksOffStaysInTheLogWithoutANumber() {
    try (Plant plant = new Plant(TestDatabase.Kind.H2)) {
      plant.person("Ada Amsel");
      OutputStream closed =
          new OutputStream() {
            @Override
            public void write(int one) throws IOException {
              throw new IOException("the browser is gone");
            }
          };
      assertThrows(
          UncheckedIOException.class,
          () -> write(plant, Selection.ALL, ListFormat.CSV, "Audit", closed));
      assertEquals(1, log(plant).size());
      assertEquals(null, log(plant).get(0).people());
    }
  }

  @Test
  void withoutAPurposeNothingLeaves() {
    try (Plant plant = new Plant(TestDatabase.Kind.H2)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      assertThrows(Invalid.class, () -> write(plant, Selection.ALL, ListFormat.CSV, " ", out));
      assertEquals(0, out.size());
      assertEquals(List.of(), log(plant));
    }
  }

  private static byte[] export(
      Plant plant, Selection selection, ListFormat format, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    plant.database.run(
        em -> export(em).write(selection, format, HR, " Audit ", Texts.of(language), out));
    return out.toByteArray();
  }

  /** Each call of the log commits by itself, as in the application. */
  private static void write(
      Plant plant, Selection selection, ListFormat format, String purpose, OutputStream out) {
    RuntimeException[] failed = new RuntimeException[1];
    plant.database.run(
        em -> {
          try {
            export(em).write(selection, format, HR, purpose, Texts.of(Language.DE), out);
          } catch (Invalid | UncheckedIOException e) {
            failed[0] = e;
          }
        });
    if (failed[0] != null) throw failed[0];
  }

  private static ListExport export(jakarta.persistence.EntityManager em) {
    return new ListExport(Plant.queries(em), new Exports(em, CLOCK));
  }

  private static List<Exported> log(Plant plant) {
    return plant.database.in(em -> new Exports(em, CLOCK).latest());
  }

  private static List<Row> sheet(byte[] file) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return book.getFirstSheet().read();
    }
  }
}
