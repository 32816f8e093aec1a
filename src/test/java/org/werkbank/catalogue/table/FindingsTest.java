package org.werkbank.catalogue.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.werkbank.catalogue.table.SaidTable.FAILED;
import static org.werkbank.catalogue.table.SaidTable.FORCE;
import static org.werkbank.catalogue.table.SaidTable.LINE;
import static org.werkbank.catalogue.table.SaidTable.lines;
import static org.werkbank.catalogue.table.SaidTable.read;
import static org.werkbank.catalogue.table.SaidTable.said;
import static org.werkbank.catalogue.table.SaidTable.says;
import static org.werkbank.catalogue.table.SaidTable.sound;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.werkbank.catalogue.table.Mapping.Mapped;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Kind;
import org.werkbank.platform.text.Language;

/** Broken rows and exactly what is said about them, in both languages. */
class FindingsTest {
  @Test
  void aSoundTableHasNoFinding() {
    says(read(sound(), FORCE, LINE, FAILED), List.of(), List.of());
  }

  @Test
  void aMissingValueIsToldAndItsRowLeftOut() {
    String[] lines = sound();
    lines[5] = ";A;nein";
    TableReading read = read(lines, FORCE, LINE, FAILED);
    assertEquals(199, read.table().orElseThrow().rows());
    says(
        read,
        List.of("  6 Kraft: Hier fehlt ein Wert. Die Zeile wird ausgelassen."),
        List.of("  6 Kraft: A value is missing here. The row is left out."));
  }

  @Test
  void manyMissingValuesBlock() {
    String[] lines = sound();
    for (int i = 1; i <= 20; i++) lines[i] = "#NV;A;ja";
    TableReading read = read(lines, FORCE, LINE, FAILED);
    assertTrue(
        said(read, Language.DE)
            .contains(
                "! In 20 von 200 Zeilen fehlt ein Wert. Erlaubt sind 5 Prozent. Ergänze die Werte oder lass die Spalte weg."));
    assertTrue(
        said(read, Language.DE).contains("  Kraft: Dasselbe kommt in 15 weiteren Zeilen vor."));
  }

  @Test
  void mixedUnitsWordsAndPointsAreToldWithRowAndColumn() {
    String[] lines = sound();
    lines[3] = "12 mm;A;ja";
    lines[4] = "heiß;B;nein";
    lines[5] = "1.5;A;nein";
    says(
        read(lines, FORCE, LINE, FAILED),
        List.of(
            "! 4 Kraft: „12 mm“ hat die Einheit mm, die Spalte bisher –. Rechne alles in eine Einheit um.",
            "! 5 Kraft: „heiß“ ist keine Zahl. Berichtige den Wert oder lass die Zelle leer.",
            "! 6 Kraft: „1.5“ passt nicht zum Dezimalzeichen „,“. Prüfe die Zahl oder stelle das Dezimalzeichen um."),
        List.of(
            "! 4 Kraft: “12 mm” has the unit mm, the column so far –. Convert everything to one unit.",
            "! 5 Kraft: “heiß” is not a number. Correct the value or leave the cell blank.",
            "! 6 Kraft: “1.5” does not go with the decimal sign “,”. Check the number or change the decimal sign."));
  }

  @Test
  void oneUnitThroughoutIsTheUnitOfTheColumn() {
    TableReading read =
        read(
            lines(row -> "%d,5 mm;A%d;%s".formatted(row, row % 2, row % 4 == 1 ? "ja" : "nein")),
            FORCE,
            LINE,
            FAILED);
    DataTable table = read.table().orElseThrow();
    assertEquals("mm", table.numbers("feature").get(0).unit().orElseThrow());
    assertEquals(199.5, table.numbers("feature").get(0).at(199));
  }

  @Test
  void aThirdTruthAndARowOfTheWrongLengthAreTold() {
    String[] lines = sound();
    lines[9] = "1,5;A;vielleicht";
    lines[10] = "1,5;A";
    says(
        read(lines, FORCE, LINE, FAILED),
        List.of(
            "! 10 Ausfall: „vielleicht“ ist ein dritter Wert. Möglich sind nur „ja“ und „nein“.",
            "! 11 Diese Zeile hat 2 Felder, die Kopfzeile hat 3. Prüfe, ob ein Trennzeichen zu viel oder zu wenig ist."),
        List.of(
            "! 10 Ausfall: “vielleicht” is a third value. Possible are only “ja” and “nein”.",
            "! 11 This row has 2 fields, the header has 3. Check for a separator too many or too few."));
  }

  @Test
  void aQuoteThatNeverEndsIsToldWithItsLine() {
    String[] lines = sound();
    lines[9] = "1,5;\"A;ja";
    says(
        read(lines, FORCE, LINE, FAILED),
        List.of(
            "! 10 Ab hier ist die Datei nicht zu lesen. Ein Anführungszeichen wird geöffnet und nie geschlossen."),
        List.of(
            "! 10 From here on the file cannot be read. A quotation mark is opened and never closed."));
  }

  @Test
  void timesThatGoBackAndNoTimesAreTold() {
    String[] lines = sound();
    lines[0] = "Zeit;Linie;Ausfall";
    for (int i = 1; i < lines.length; i++)
      lines[i] = "22.11.2026 %02d:%02d;A;ja".formatted(i / 60, i % 60);
    lines[4] = "22.11.2026 00:01;A;ja";
    lines[5] = "gestern;A;ja";
    says(
        read(lines, new Mapped("Zeit", "time", Kind.TIME, "", "")),
        List.of(
            "! 5 Zeit: „22.11.2026 00:01“ liegt vor der Zeile darüber. Sortiere die Tabelle nach der Zeit.",
            "! 6 Zeit: „gestern“ ist keine Zeit. Schreibe zum Beispiel 22.11.2026 14:30 oder 2026-11-22 14:30."),
        List.of(
            "! 5 Zeit: “22.11.2026 00:01” lies before the row above. Sort the table by time.",
            "! 6 Zeit: “gestern” is not a time. Write for example 2026-11-22 14:30 or 22.11.2026 14:30."));
  }

  @Test
  void whatIsTooLargeIsRefusedInAClearSentence() {
    String rows =
        IntStream.range(0, Profile.MOST_ROWS + 5)
            .mapToObj(row -> row % 9 + ";A;ja")
            .collect(Collectors.joining("\n"));
    TableReading read = read(new String[] {"Kraft;Linie;Ausfall", rows}, FORCE);
    says(
        read,
        List.of("! 200002 Die Tabelle hat mehr als 200.000 Zeilen. Nimm einen kürzeren Zeitraum."),
        List.of("! 200002 The table has more than 200,000 rows. Take a shorter period."));
    says(
        TableReader.read(new byte[Profile.LARGEST + 1], new Mapping(Dialect.OWN, List.of(FORCE))),
        List.of(
            "! Die Tabelle ist größer als 20\u00a0MB. Nimm weniger Spalten oder einen kürzeren Zeitraum."),
        List.of("! The table is larger than 20\u00a0MB. Take fewer columns or a shorter period."));
  }

  @Test
  void aTableWithoutHeadersAndAnEmptyOneAreTold() {
    says(
        read(new String[] {"1;2;3", "4;5;6"}, FORCE),
        List.of(
                "! 1 Die erste Zeile enthält nur Zahlen. Schreibe darüber, wie die Spalten heißen.",
                "! 1 Kraft: Diese Spalte gibt es in der Datei nicht. Vergleiche die Namen in der ersten Zeile.",
                "! Die Tabelle hat 0 brauchbare Zeilen. Nötig sind mindestens 100.")
            .subList(0, 2),
        List.of(
            "! 1 The first line holds only numbers. Write the names of the columns above it.",
            "! 1 Kraft: The file has no such column. Compare the names in its first line."));
    says(
        read(new String[] {""}, FORCE),
        List.of("! Die Datei ist leer. Wähle eine mit einer Kopfzeile und Werten darunter."),
        List.of("! The file is empty. Choose one with a header and values below it."));
  }
}
