package org.werkbank.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.platform.text.Language;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          97, %, 97_%, 97%
          1400, €, 1.400_€, '€1,400'
          0.3, cm, '0,3_cm', 0.3_cm
          5, '', 5, 5
          """)
  void aUnitStandsWhereTheLanguagePutsIt(
      double number, String unit, String german, String english) {
    assertEquals(german.replace('_', '\u00a0'), Numbers.write(number, unit, Language.DE));
    assertEquals(english.replace('_', '\u00a0'), Numbers.write(number, unit, Language.EN));
  }
}
