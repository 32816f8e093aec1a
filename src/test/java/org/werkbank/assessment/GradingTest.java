package org.werkbank.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.catalogue.Item;
import org.werkbank.platform.text.Text;

class GradingTest {

  @Test
  void aSingleChoiceIsRightOrWrong() {
    assertEquals(1, Grading.mastery(Given.single(), Answer.Picks.of(0)));
    assertEquals(0, Grading.mastery(Given.single(), Answer.Picks.of(2)));
    assertEquals(0, Grading.practice(Given.single(), Answer.Picks.of(2)));
  }

  @ParameterizedTest
  @CsvSource({
    "'0,1,2,3', 1, 1",
    "'0,1,2', 0, 0.75",
    "'0,1,2,4', 0, 0.5",
    "'0,4', 0, 0",
    "'4,5', 0, 0",
    "'0,1,2,3,4,5', 0, 0.5"
  })
  void aMultipleChoiceCountsOnlyWholeInATestAndInPartsInPractice(
      String picks, double mastery, double practice) {
    assertEquals(mastery, Grading.mastery(Given.multiple(), Answer.of(picks)));
    assertEquals(practice, Grading.practice(Given.multiple(), Answer.of(picks)));
  }

  @ParameterizedTest
  @CsvSource({"99, 1", "99.5, 1", "98.5, 1", "99.51, 0", "0, 0"})
  void aNumberIsRightInsideItsTolerance(double typed, double score) {
    assertEquals(score, Grading.mastery(Given.number(), new Answer.Typed(typed)));
  }

  @Test
  void toleranceIsNotLostToRounding() {
    Item.Number tenth = new Item.Number(0.3, 0.1, 0.1, 0, 1, Text.same(""), Text.same(""));
    assertEquals(1, Grading.mastery(tenth, new Answer.Typed(0.2)));
    assertEquals(1, Grading.mastery(tenth, new Answer.Typed(0.4)));
  }

  @ParameterizedTest
  @CsvSource({
    "'0,1,2,3', 1, 1",
    "'1,0,2,3', 0, 0.8333333333",
    "'0,2,3,1', 0, 0.6666666667",
    "'3,2,1,0', 0, 0"
  })
  void anOrderIsAsGoodAsItsPairsInPractice(String steps, double mastery, double practice) {
    assertEquals(mastery, Grading.mastery(Given.order(), Answer.of(steps)));
    assertEquals(practice, Grading.practice(Given.order(), Answer.of(steps)), 1e-9);
  }

  @Test
  void aMatchIsRightOnlyWhole() {
    assertEquals(1, Grading.mastery(Given.match(), Answer.Picks.of(0, 1, 2)));
    assertEquals(0, Grading.mastery(Given.match(), Answer.Picks.of(1, 0, 2)));
    assertEquals(0, Grading.mastery(Given.match(), Answer.Picks.of(0, 1, Answer.NONE)));
  }

  @Test
  void rightSidesThatReadTheSameMayBeSwapped() {
    Item.Match rules =
        new Item.Match(
            List.of(
                new Item.Pair(Text.same("members only"), Text.same("access")),
                new Item.Pair(Text.same("no copies"), Text.same("use")),
                new Item.Pair(Text.same("no third party"), Text.same("use"))),
            Text.same(""));
    assertEquals(1, Grading.mastery(rules, Answer.Picks.of(0, 2, 1)));
    assertEquals(0, Grading.mastery(rules, Answer.Picks.of(1, 0, 2)));
  }

  @ParameterizedTest
  @CsvSource({"'1,0', 1", "'1,2', 0.5", "'1,-1', 0.5", "'0,0', 0", "'-1,0', 0"})
  void aCaseIsHalfRightWithTheRightDecisionAlone(String answer, double score) {
    assertEquals(score, Grading.mastery(Given.decide(), Answer.of(answer)));
  }

  @Test
  void whatIsStoredIsReadAsItWas() {
    for (Answer answer :
        List.of(Answer.Picks.of(2, 0, 1), Answer.Picks.of(1, Answer.NONE), new Answer.Typed(-0.25)))
      assertEquals(answer, Answer.of(answer.stored()));
  }
}
