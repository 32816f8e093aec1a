package org.werkbank.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          97 % sicher; 97_% sicher
          zahlt 107.080 €.; zahlt 107.080_€.
          {0} % und {1,number,0.00} µm; {0}_% und {1,number,0.00}_µm
          2 m³/min bei 22 °C; 2_m³/min bei 22_°C
          0.5 m/s und 3 mm/s; 0.5_m/s und 3_mm/s
          1.324 1/min und 55 Nm·min; 1.324_1/min und 55_Nm·min
          bis 10 Uhr in 3 h; bis 10_Uhr in 3_h
          § 87 Abs. 1 Nr. 6 BetrVG; §_87 Abs._1 Nr._6 BetrVG
          n. i. O. oder z. B. gut; n._i._O. oder z._B. gut
          """)
  void numbersAndShortFormsStayTogether(String written, String shown) {
    assertEquals(shown.replace('_', '\u00a0'), Typography.kept(written));
  }

  @ParameterizedTest
  @CsvSource({
    "3 Teile",
    "5 alte Bilder",
    "Halle 9 meldet",
    "240 that help",
    "Nr. sieben",
    "in 3 Minuten"
  })
  void wordsMayGoToTheNextLine(String written) {
    assertEquals(written, Typography.kept(written));
  }
}
