package org.werkbank.catalogue.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.werkbank.catalogue.table.Mapping.Mapped;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Kind;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.fixtures.Plant;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** Broken tables and exactly what is said about them, in both languages. */
class FindingsTest {
  private static final Mapped FORCE = new Mapped("Kraft", "feature", Kind.NUMBER, "", "");
  private static final Mapped LINE = new Mapped("Linie", "group", Kind.CATEGORY, "", "");
  private static final Mapped FAILED = new Mapped("Ausfall", "target", Kind.FLAG, "", "ja");

  /** A sound table of 200 rows, semicolons, decimal commas; line 2 is row 0. */
  private static String[] sound() {
    return lines(
        row ->
            "%d,%d;%s;%s"
                .formatted(row % 17, row % 10, "AB".charAt(row % 2), row % 4 == 1 ? "ja" : "nein"));
  }

  private static String[] lines(IntFunction<String> row) {
    String[] lines = new String[201];
    lines[0] = "Kraft;Linie;Ausfall";
    for (int i = 0; i < 200; i++) lines[i + 1] = row.apply(i);
    return lines;
  }

  private static TableReading read(String[] lines, Mapped... columns) {
    byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return TableReader.read(file, new Mapping(Profile.of(file).dialect(), List.of(columns)));
  }

  private static List<String> said(TableReading read, Language language) {
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

  private static void says(TableReading read, List<String> german, List<String> english) {
    assertEquals(german, said(read, Language.DE));
    assertEquals(english, said(read, Language.EN));
    assertEquals(german.stream().noneMatch(line -> line.startsWith("!")), read.table().isPresent());
  }

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
  void aConstantColumnIsForTheTrainerToKnow() {
    says(
        read(
            lines(row -> "7;A%d;%s".formatted(row % 2, row % 4 == 1 ? "ja" : "nein")),
            FORCE,
            LINE,
            FAILED),
        List.of(
            "  Kraft: In dieser Spalte steht überall dasselbe. Daraus lernt ein Modell nichts. Du kannst sie weglassen."),
        List.of(
            "  Kraft: This column says the same everywhere. A model learns nothing from it. You can leave it out."));
  }

  @Test
  void aColumnThatGivesTheTargetAwayBlocks() {
    says(
        read(
            lines(
                row ->
                    "%d;%s;%s"
                        .formatted(
                            row % 4 == 1 ? 900 + row : row,
                            row % 4 == 1 ? "E7" : "A",
                            row % 4 == 1 ? "ja" : "nein")),
            FORCE,
            LINE,
            FAILED),
        List.of(
            "! Kraft: Diese Spalte verrät „Ausfall“ schon allein. Vermutlich weiß man sie erst hinterher. Lass sie weg.",
            "! Linie: Diese Spalte verrät „Ausfall“ schon allein. Vermutlich weiß man sie erst hinterher. Lass sie weg."),
        List.of(
            "! Kraft: This column alone gives “Ausfall” away. It is probably known only afterwards. Leave it out.",
            "! Linie: This column alone gives “Ausfall” away. It is probably known only afterwards. Leave it out."));
  }

  @Test
  void anErrorCodeOfOneCauseIsForTheTrainerToKnow() {
    says(
        read(
            lines(
                row ->
                    "%d;%s;%s"
                        .formatted(
                            row % 17, row % 16 == 1 ? "E7" : "A", row % 4 == 1 ? "ja" : "nein")),
            FORCE,
            LINE,
            FAILED),
        List.of(
            "  Linie: „E7“ steht nur dort, wo „ja“ steht. Weiß man das wirklich vorher? Sonst lass die Spalte weg."),
        List.of(
            "  Linie: “E7” stands only where “ja” stands. Is that really known before? If not, leave the column out."));
  }

  @Test
  void tooFewRowsOfAClassBlockAndFewAreTold() {
    says(
        read(
            lines(row -> "%d;A%d;%s".formatted(row % 17, row % 2, row % 20 == 1 ? "ja" : "nein")),
            FORCE,
            LINE,
            FAILED),
        List.of(
            "! Ausfall: Nur 10 Zeilen haben „ja“. Das Modell braucht mindestens 20. Nimm einen längeren Zeitraum."),
        List.of(
            "! Ausfall: Only 10 rows have “ja”. The model needs at least 20. Take a longer period."));
    says(
        read(
            lines(row -> "%d;A%d;%s".formatted(row % 17, row % 2, row % 8 == 1 ? "ja" : "nein")),
            FORCE,
            LINE,
            FAILED),
        List.of(
            "  Ausfall: Nur 25 Zeilen haben „ja“. Das Ergebnis hängt dann stark vom Zufall ab."),
        List.of("  Ausfall: Only 25 rows have “ja”. The result will then depend much on chance."));
    says(
        read(Arrays.copyOf(sound(), 90), FORCE, LINE),
        List.of("! Die Tabelle hat 89 brauchbare Zeilen. Nötig sind mindestens 100."),
        List.of("! The table has 89 usable rows. At least 100 are needed."));
  }

  @Test
  void whatIsAboutPersonsBlocks() {
    String[] lines =
        lines(
            row ->
                "%d;%s;%s"
                    .formatted(
                        row % 17,
                        row % 3 == 0 ? "Ayşe K." : row % 3 == 1 ? "Thomas M." : "Petra",
                        row % 4 == 1 ? "ja" : "nein"));
    says(
        read(lines, FORCE, LINE, FAILED),
        List.of(
            "! Linie: Hier stehen vermutlich Namen von Personen. Lass die Spalte weg oder ersetze die Namen durch Nummern."),
        List.of(
            "! Linie: This column probably holds names of people. Leave it out or replace the names by numbers."));
    String[] mails =
        lines(
            row ->
                "%d;%s;%s"
                    .formatted(
                        row % 17, "a" + row % 3 + "@werk.example", row % 4 == 1 ? "ja" : "nein"));
    mails[0] = "Kraft;Bediener;Ausfall";
    says(
        read(mails, FORCE, new Mapped("Bediener", "group", Kind.CATEGORY, "", ""), FAILED),
        List.of(
            "! Bediener: Der Name der Spalte deutet auf Personen hin. Lass sie weg. Sie gehört in keine Übung.",
            "! Bediener: Hier stehen Mail-Adressen oder Telefonnummern. Lass die Spalte weg. Sie gehört in keine Übung."),
        List.of(
            "! Bediener: The name of the column points to people. Leave it out. It belongs in no exercise.",
            "! Bediener: This column holds e-mail addresses or phone numbers. Leave it out. It belongs in no exercise."));
  }

  @Test
  void ordinaryHeadersAreNotAboutPersons() {
    for (String header :
        List.of(
            "Maschinenname", "Bauteilname", "Werkstoff", "Adresse SPS", "Nummer", "Bedienerplatz"))
      assertEquals(false, Personal.suspectsHeader(header), header);
    for (String header :
        List.of(
            "Name", "Nachname", "Personal-Nr.", "E-Mail", "Bediener", "Mitarbeiter-Nr", "Prüfer"))
      assertEquals(true, Personal.suspectsHeader(header), header);
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
            "! Die Tabelle ist größer als 20 MB. Nimm weniger Spalten oder einen kürzeren Zeitraum."),
        List.of("! The table is larger than 20 MB. Take fewer columns or a shorter period."));
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

  @Test
  void aPlantsTableGoesThroughWithoutAWordOfHelp() {
    byte[] file = Plant.csv(10_000, 7).getBytes(Dialect.WINDOWS);
    Profile profile = Profile.of(file);
    assertEquals(new Dialect(Dialect.WINDOWS, ';', true, false), profile.dialect());
    Mapping guess =
        Suggestion.of(
            profile,
            List.of(
                Need.one("target", Kind.FLAG),
                new Need("feature", Kind.NUMBER, 1, 12),
                new Need("group", Kind.CATEGORY, 0, 2)));
    assertEquals(
        List.of(
            "Variante",
            "Lufttemperatur [K]",
            "Prozesstemperatur [K]",
            "Drehzahl [1/min]",
            "Drehmoment [Nm]",
            "Werkzeugverschleiß [min]",
            "Ausfall"),
        guess.columns().stream().map(Mapped::header).toList());
    TableReading read = TableReader.read(file, guess);
    assertEquals(List.of(), read.findings());
    DataTable table = read.table().orElseThrow();
    assertEquals(10_000, table.rows());
    double share = table.flags("target").orElseThrow().count() / 10_000.0;
    assertTrue(share > .02 && share < .06, "share of failures " + share);
  }
}
