package org.werkbank.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.catalogue.Item;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;

class QuestionsTest {
  private static final long SEED = 11;

  @Test
  void beforeTheAnswerNothingOfTheKeyIsOnThePage() {
    for (Item.Body body : Given.bodies())
      for (Language language : Language.values()) {
        Question question = show(body, language, Optional.empty(), Map.of(), false);
        assertFalse(question.toString().contains("why-"), question.toString());
        assertEquals(List.of(), question.feedback());
        assertTrue(
            question.choices().stream()
                .allMatch(choice -> (choice.tone() + choice.mark()).isEmpty()));
        assertTrue(
            question.pairs().stream().allMatch(pair -> (pair.tone() + pair.mark()).isEmpty()));
      }
  }

  /** Two items that differ only in which option is right look the same. */
  @Test
  void theKeyDoesNotChangeThePage() {
    Item.Single other =
        new Item.Single(
            List.of(
                Given.option(false, "rule"),
                Given.option(true, "model"),
                Given.option(false, "chance"),
                Given.last("none")));
    assertEquals(
        show(Given.single(), Language.DE, Optional.empty(), Map.of(), false),
        show(other, Language.DE, Optional.empty(), Map.of(), false));
  }

  @Test
  void afterTheAnswerEveryOptionSaysWhy() {
    Question question =
        show(Given.single(), Language.EN, Optional.of(Answer.Picks.of(1)), Map.of(), true);
    assertTrue(
        question.choices().stream()
            .allMatch(choice -> choice.why().equals("why-" + choice.label())));
    assertEquals(List.of("right:would be right", "wrong:wrong"), marks(question));
    assertEquals("Not right yet.", question.feedback().get(0).verdict());
  }

  @Test
  void theOwnAnswerIsMarked() {
    Question question =
        show(Given.single(), Language.DE, Optional.of(Answer.Picks.of(0)), Map.of(), true);
    assertEquals(List.of("right:richtig"), marks(question));
    assertEquals("ok", question.feedback().get(0).tone());
  }

  @Test
  void aWrongOrderIsShownWithTheRightOne() {
    Question.Feedback feedback =
        show(Given.order(), Language.DE, Optional.of(Answer.Picks.of(1, 0, 2, 3)), Map.of(), true)
            .feedback()
            .get(0);
    assertEquals(List.of("stop", "measure", "label", "release"), feedback.solution());
    assertEquals("warn", feedback.tone());
    assertEquals("why-order", feedback.why());
  }

  @Test
  void aNumberIsSaidAsTheLanguageWritesIt() {
    Item.Number number =
        new Item.Number(1400.5, 0, 0.5, 0, 2000, new Text("Teile", "parts"), Text.same(""));
    Optional<Answer> given = Optional.of(new Answer.Typed(1400.5));
    assertEquals(
        "Richtig: 1.400,5\u00a0Teile",
        show(number, Language.DE, given, Map.of(), true).feedback().get(0).verdict());
    assertEquals(
        "Right: 1,400.5\u00a0parts",
        show(number, Language.EN, given, Map.of(), true).feedback().get(0).verdict());
  }

  @Test
  void whatWasSentButNotStoredIsShownAgain() {
    assertEquals(
        "viel",
        show(
                Given.number(),
                Language.DE,
                Optional.empty(),
                Map.of("number", List.of("viel")),
                false)
            .field()
            .value());
    Question picked =
        show(
            Given.multiple(),
            Language.EN,
            Optional.empty(),
            Map.of("pick", List.of("2", "5")),
            false);
    assertEquals(
        List.of("2", "5"),
        picked.choices().stream()
            .filter(Question.Choice::chosen)
            .map(Question.Choice::value)
            .toList());
    Map<String, List<String>> moved =
        Map.of("order", List.of("1", "2", "3", "4"), "move", List.of("1:down"));
    assertEquals(
        List.of("2", "1", "3", "4"),
        show(Given.order(), Language.DE, Optional.empty(), moved, false).steps().stream()
            .map(Question.Step::value)
            .toList());
  }

  @Test
  void theStepsOfAnOrderCannotLeaveTheList() {
    List<Question.Step> steps =
        show(Given.order(), Language.DE, Optional.empty(), Map.of(), false).steps();
    assertEquals(List.of(1, 2, 3, 4), steps.stream().map(Question.Step::place).toList());
    assertEquals(
        List.of(0), IntStream.range(0, 4).filter(i -> steps.get(i).first()).boxed().toList());
    assertEquals(
        List.of(3), IntStream.range(0, 4).filter(i -> steps.get(i).last()).boxed().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "1.000 Teile, 10 schlecht. Alle gelten als gut. Wie viel Prozent stimmen?|1.000 Teile, 10 schlecht. Alle gelten als gut.|Wie viel Prozent stimmen?",
        "Was ist das?|''|Was ist das?",
        "Ordne die Schritte.|''|Ordne die Schritte."
      })
  void theLastSentenceIsWhatIsAsked(String text, String situation, String ask) {
    assertEquals(new Stem(situation, ask), Stem.of(text, Language.DE, ""));
  }

  @Test
  void aCaseWithoutAQuestionAsksWhatToDo() {
    assertEquals(
        new Stem("Er nennt 24 Nm.", "Was tust du?"),
        Stem.of("Er nennt 24 Nm.", Language.DE, "Was tust du?"));
  }

  private static List<String> marks(Question question) {
    return question.choices().stream()
        .filter(choice -> !choice.mark().isEmpty())
        .sorted(java.util.Comparator.comparing(Question.Choice::tone).reversed())
        .map(choice -> (choice.tone().equals("ok") ? "right:" : "wrong:") + choice.mark())
        .toList();
  }

  private static Question show(
      Item.Body body,
      Language language,
      Optional<Answer> given,
      Map<String, List<String>> typed,
      boolean reveal) {
    Item item = Given.item("q", 1, Item.Use.TEST, Item.Level.KNOW, false, body);
    return new Questions(item, Layout.of(body, SEED, 1), language, given, typed, reveal).at(1, 3);
  }
}
