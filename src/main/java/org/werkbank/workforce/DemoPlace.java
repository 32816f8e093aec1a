package org.werkbank.workforce;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where somebody of the demo data works.
 *
 * @param daysLeft of the certificate; negative if it is over, empty if there never was one
 */
record DemoPlace(String site, String team, String name, String role, OptionalInt daysLeft) {
  private static final String PLACES =
      """
      Esslingen; Montage 1; Ayşe Yılmaz; Montiererin
      Esslingen; Montage 1; Jonas Fischer; Azubi Mechatronik
      Esslingen; Montage 1; Murat Aydın; Monteur; 478
      Esslingen; Montage 1; Milica Jovanović; Monteurin; 41
      Esslingen; Montage 1; Sven Köhler; Schichtleiter; 612
      Esslingen; Montage 1; Amira Haddad; Monteurin
      Esslingen; Montage 1; Rosa Lindner; Monteurin; 203
      Esslingen; Montage 1; Mehmet Şahin; Einrichter; -35
      Esslingen; Montage 1; Karl-Heinz Vogt; Monteur
      Esslingen; Montage 2; Lena Schäfer; Monteurin; 590
      Esslingen; Montage 2; Samir Haddad; Monteur
      Esslingen; Montage 2; Ewa Nowak; Monteurin; 17
      Esslingen; Montage 2; Luca Bianchi; Monteur; 355
      Esslingen; Montage 2; Jana Weiß; Azubi Industriemechanik
      Esslingen; Montage 2; Dimitrios Papadopoulos; Einrichter; 118
      Esslingen; Montage 2; Björn Åkesson; Schichtleiter; 701
      Esslingen; Montage 2; Fatma Çelik; Monteurin; 54
      Esslingen; Qualität; Elif Öztürk; Prüferin; 688
      Esslingen; Qualität; Hannah Müller; Prüferin; 244
      Esslingen; Qualität; Thomas Mueller; Messtechniker; 29
      Esslingen; Qualität; Linh Nguyen; Prüferin; 530
      Esslingen; Qualität; Ines Carvalho; Prüferin
      Esslingen; Qualität; Georg Strauß; Meister; -120
      Esslingen; Qualität; Zoë van den Berg; Messtechnikerin; 402
      Esslingen; Verwaltung; Katja Brandt; Personal
      Esslingen; Verwaltung; Friederike Großmann-Oyelaran; IT
      Esslingen; Verwaltung; Mirela Petrović; Ausbilderin
      Esslingen; Verwaltung; Oliver Schmitt; Einkauf; 166
      Esslingen; Verwaltung; Birgit Maurer; Arbeitsvorbereitung; 9
      Esslingen; Verwaltung; Tarek Al-Sayed; Logistik
      Aalen; Härterei; Tobias Keller; Meister; 633
      Aalen; Härterei; Agnieszka Wójcik; Anlagenführerin; 275
      Aalen; Härterei; Uwe Kraft; Anlagenführer
      Aalen; Härterei; Goran Marić; Anlagenführer; 58
      Aalen; Härterei; Svetlana Kuznetsova; Anlagenführerin; 521
      Aalen; Härterei; Peter Höß; Anlagenführer; -8
      Aalen; Härterei; Chiara Rossi; Azubi Werkstoffprüfung
      Aalen; Härterei; Yusuf Demir; Anlagenführer; 90
      Aalen; Instandhaltung; Piotr Dąbrowski; Instandhalter
      Aalen; Instandhaltung; Stefan Bauer; Instandhalter; 437
      Aalen; Instandhaltung; Marta Kovács; Elektronikerin; 188
      Aalen; Instandhaltung; Emeka Okafor; Instandhalter; 33
      Aalen; Instandhaltung; Jürgen Rößler; Meister; 715
      Aalen; Instandhaltung; Sofie Sørensen; Elektronikerin
      Aalen; Instandhaltung; Ali Reza Hosseini; Instandhalter; 302
      Aalen; Instandhaltung; Claudia Fürst; Elektronikerin; 60
      """;

  static List<DemoPlace> all() {
    return PLACES.lines().map(line -> line.split("; ")).map(DemoPlace::of).toList();
  }

  private static DemoPlace of(String[] cells) {
    OptionalInt days =
        cells.length < 5 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[4]));
    return new DemoPlace(cells[0], cells[1], cells[2], cells[3], days);
  }
}
