package org.werkbank.platform.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedLinesTest {
  /** The parts between which a line may end. */
  private static List<String> parts(String text) {
    PrintedLines lines = new PrintedLines();
    lines.setText(text);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
      parts.add(text.substring(from, at));
      from = at;
    }
    return parts;
  }

  @ParameterizedTest
  @CsvSource({
    "„Ruft rein.“ Warte, „Ruft |rein.“ |Warte",
    "„Wer?“, „Wer?“",
    "Ask: “Who?” Wait, Ask: |“Who?” |Wait",
    "Prüf-KI »gut« heißt, Prüf-|KI |»gut« |heißt"
  })
  void aQuotationKeepsItsMarks(String text, String expected) {
    assertEquals(List.of(expected.split("\\|")), parts(text));
  }
}
