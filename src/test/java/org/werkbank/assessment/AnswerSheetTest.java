package org.werkbank.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.werkbank.catalogue.Item;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Text;

class AnswerSheetTest {
  private static final long SEED = 7;

  @Test
  void whatThePersonPicksIsWhatTheAuthorWroteWhereverItStands() {
    for (Item.Body body : Given.bodies())
      for (long seed = 0; seed < 50; seed++) {
        Layout layout = Layout.of(body, seed, 3);
        Answer answer =
            new AnswerSheet(body, layout, Given.right(body, layout)).answer().orElseThrow();
        assertEquals(1, Grading.mastery(body, answer), body + " shown as " + layout);
        assertTrue(AnswerSheet.complete(body, answer));
      }
  }

  @Test
  void nothingChosenIsNoAnswer() {
    for (Item.Body body : Given.bodies())
      assertEquals(Optional.empty(), sheet(body, Map.of()).answer());
    assertEquals(Optional.empty(), sheet(Given.number(), Map.of("number", List.of("  "))).answer());
    assertEquals(
        Optional.empty(),
        sheet(Given.match(), Map.of("pair1", List.of(""), "pair2", List.of(""))).answer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "99|99",
        "99,5|99.5",
        "99.5|99.5",
        " 0 |0",
        "1.000|1000",
        "1 000|1000",
        "1,000|1000",
        ",5|0.5",
        "+7|7"
      })
  void aNumberMayBeTypedWithCommaOrPoint(String typed, double number) {
    assertEquals(
        Optional.of(new Answer.Typed(number)),
        sheet(Given.number(), Map.of("number", List.of(typed))).answer());
  }

  @Test
  void threeDecimalsAreDecimalsWhereTheItemCountsInFractions() {
    Item.Number fine = new Item.Number(0.125, 0, 0.005, 0, 10, Text.same("mm"), Text.same(""));
    assertEquals(
        Optional.of(new Answer.Typed(0.125)),
        sheet(fine, Map.of("number", List.of("0,125"))).answer());
    assertEquals(
        Optional.of(new Answer.Typed(1)), sheet(fine, Map.of("number", List.of("1.000"))).answer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"viel", "9 9x", "1e3", "--1", "1.2.3", "NaN", "٣"})
  void whatIsNoNumberIsSaid(String typed) {
    Invalid invalid =
        assertThrows(
            Invalid.class, () -> sheet(Given.number(), Map.of("number", List.of(typed))).answer());
    assertEquals("problem.assessment.notANumber", invalid.key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1001", "1000,1"})
  void aNumberOutOfRangeIsToldTheRange(String typed) {
    Invalid invalid =
        assertThrows(
            Invalid.class, () -> sheet(Given.number(), Map.of("number", List.of(typed))).answer());
    assertEquals("problem.assessment.numberRange", invalid.key());
    assertEquals(List.of(0.0, 1000.0), List.of(invalid.values()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "-1", "x", "1;drop"})
  void whatIsNotOnTheScreenIsRefused(String place) {
    assertThrows(
        Invalid.class, () -> sheet(Given.single(), Map.of("pick", List.of(place))).answer());
    assertThrows(
        Invalid.class, () -> sheet(Given.decide(), Map.of("decision", List.of(place))).answer());
    assertThrows(
        Invalid.class, () -> sheet(Given.match(), Map.of("pair1", List.of(place))).answer());
  }

  @Test
  void stepsAreSentCompleteAndOnce() {
    assertThrows(
        Invalid.class,
        () -> sheet(Given.order(), Map.of("order", List.of("1", "2", "3"))).answer());
    assertThrows(
        Invalid.class,
        () -> sheet(Given.order(), Map.of("order", List.of("1", "2", "3", "3"))).answer());
  }

  @ParameterizedTest
  @CsvSource({
    "2:up, '2,1,3,4'",
    "2:down, '1,3,2,4'",
    "1:up, '1,2,3,4'",
    "4:down, '1,2,3,4'",
    "9:up, '1,2,3,4'"
  })
  void aStepMovesByOnePlaceAndNeverOffTheList(String move, String places) {
    Layout layout = Layout.of(Given.order(), SEED, 1);
    Map<String, List<String>> values =
        Map.of("order", List.of("1", "2", "3", "4"), "move", List.of(move));
    List<Integer> expected =
        List.of(places.split(",")).stream()
            .map(place -> layout.index(Integer.parseInt(place)))
            .toList();
    assertEquals(
        Optional.of(new Answer.Picks(expected)),
        new AnswerSheet(Given.order(), layout, values).answer());
  }

  @Test
  void whatIsMissingIsNamed() {
    assertFalse(AnswerSheet.complete(Given.multiple(), Answer.Picks.of(0, 1)));
    assertFalse(AnswerSheet.complete(Given.match(), Answer.Picks.of(0, Answer.NONE, 2)));
    assertFalse(AnswerSheet.complete(Given.decide(), Answer.Picks.of(1, Answer.NONE)));
    assertEquals("problem.assessment.pickExactly", AnswerSheet.missing(Given.multiple()).key());
    assertEquals(List.of(4), List.of(AnswerSheet.missing(Given.multiple()).values()));
    assertEquals("problem.assessment.decideAndReason", AnswerSheet.missing(Given.decide()).key());
  }

  private static AnswerSheet sheet(Item.Body body, Map<String, List<String>> values) {
    return new AnswerSheet(body, Layout.of(body, SEED, 1), values);
  }
}
