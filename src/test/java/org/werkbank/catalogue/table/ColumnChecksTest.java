package org.werkbank.catalogue.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.werkbank.catalogue.table.SaidTable.FAILED;
import static org.werkbank.catalogue.table.SaidTable.FORCE;
import static org.werkbank.catalogue.table.SaidTable.LINE;
import static org.werkbank.catalogue.table.SaidTable.lines;
import static org.werkbank.catalogue.table.SaidTable.read;
import static org.werkbank.catalogue.table.SaidTable.says;
import static org.werkbank.catalogue.table.SaidTable.sound;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.werkbank.catalogue.table.Mapping.Mapped;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Kind;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.fixtures.Plant;
import org.werkbank.platform.text.Language;

/** Unfit columns and exactly what is said about them, in both languages. */
class ColumnChecksTest {
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
  void aFlagThatMarksMomentsMayBeRareAndClearlySeen() {
    String[] lines =
        lines(
            row ->
                "%d;A%d;%s"
                    .formatted(
                        row % 50 == 1 ? 900 + row : row % 17,
                        row % 2,
                        row % 50 == 1 ? "ja" : "nein"));
    for (String role : List.of("breakdown", "fault", "shift"))
      says(
          read(lines, FORCE, LINE, new Mapped("Ausfall", role, Kind.FLAG, "", "ja")),
          List.of(),
          List.of());
    assertEquals(
        List.of(
            "! Ausfall: Nur 4 Zeilen haben „ja“. Das Modell braucht mindestens 20. Nimm einen längeren Zeitraum.",
            "! Kraft: Diese Spalte verrät „Ausfall“ schon allein. Vermutlich weiß man sie erst hinterher. Lass sie weg."),
        SaidTable.said(read(lines, FORCE, LINE, FAILED), Language.DE));
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

  @Test
  void aSlipInAFlagIsNoGroup() {
    String file = Plant.csv(1000, 7).replaceFirst("nein\r", "vielleicht\r");
    ColumnProfile failed =
        Profile.of(file.getBytes(Dialect.WINDOWS)).column("Ausfall").orElseThrow();
    assertEquals(Optional.of(Kind.FLAG), failed.kind());
    assertEquals(List.of("nein", "ja"), failed.words());
  }
}
