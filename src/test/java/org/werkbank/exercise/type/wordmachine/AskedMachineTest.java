package org.werkbank.exercise.type.wordmachine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.AsksMachine.Asked;
import org.werkbank.exercise.spi.AsksMachine.Part;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** What a language model is asked beside the search, and how its answer is looked up. */
class AskedMachineTest {
  private static final WordMachinePlan PLAN = new WordMachinePlan(false, true);
  private static final Texts DE = Texts.beside(WordMachine.class, Language.DE);

  private final WordMachine type = new WordMachine();
  private final WordMachineState begun =
      type.act(PLAN, type.start(PLAN, new Seed(7)), Action.of("bet", "bet", "full"));

  /** Machine and maintenance of the first section about maintenance that says a torque. */
  private final Section section =
      begun.world().manual().sections().stream()
          .filter(one -> one.torque() > 0)
          .findFirst()
          .orElseThrow();

  private WordMachineState asking(String... values) {
    Map<String, String> sent =
        values.length == 2
            ? Map.of(values[0], values[1])
            : Map.of(values[0], values[1], values[2], values[3], values[4], values[5]);
    return type.act(PLAN, begun, new Action("ask", sent));
  }

  private WordMachineState asked() {
    return asking(
        "machine",
        "" + section.machine(),
        "assembly",
        "" + section.assembly(),
        "goal",
        "" + Question.Goal.TORQUE.ordinal());
  }

  @Test
  void thereIsNothingToAskBeforeAQuestionAndOnOtherScreens() {
    assertEquals(Optional.empty(), type.machine(PLAN, begun, DE));
    assertEquals(
        Optional.empty(),
        type.machine(PLAN, type.start(PLAN, new Seed(7)), DE),
        "before the manual");
    assertEquals(
        Optional.empty(), type.machine(PLAN, type.act(PLAN, asked(), Action.of("refuse")), DE));
  }

  @Test
  void theQuestionIsThatOfTheLearnerAndThePassagesAreTheHitsOnTheScreen() {
    WordMachineState state = asked();
    Asked asked = type.machine(PLAN, state, DE).orElseThrow();
    Wording wording = new Wording(DE, state.world().log());
    assertEquals(
        wording.machine(section.machine())
            + ", "
            + wording.assembly(section.assembly())
            + ", Drehmoment",
        asked.question());
    AskScene scene = ((WordMachineScene) type.scene(PLAN, state, DE)).ask();
    assertEquals(scene.hits().size(), asked.passages().size());
    for (int hit = 0; hit < scene.hits().size(); hit++)
      assertTrue(asked.passages().get(hit).contains(scene.hits().get(hit).text()));
  }

  @Test
  void theWholeStoryIsSentAsItIsTold() {
    WordMachineState state = type.act(PLAN, begun, Action.of("story"));
    AskScene scene = ((WordMachineScene) type.scene(PLAN, state, DE)).ask();
    assertEquals(
        scene.story() + " " + scene.want(), type.machine(PLAN, state, DE).orElseThrow().question());
  }

  @Test
  void eachSentenceSaysWhereItStandsOrWhatStandsNowhere() {
    String at = section.number();
    Wording wording = new Wording(DE, begun.world().log());
    String source = "Steht in: " + at + " " + wording.heading(section);
    int torque = section.torque();
    int nobodys = 5 * torque + 1;
    assertEquals(
        List.of(
            new Part("Nimm " + torque + " Nm, Abschnitt " + at + ".", true, source),
            new Part(
                "Oder " + nobodys + " Nm.",
                false,
                "Ohne Quelle. In keinem Abschnitt steht: " + nobodys + " Nm"),
            new Part("Das passt immer.", false, "Ohne Quelle. So steht es in keinem Abschnitt.")),
        type.checked(
            PLAN,
            asked(),
            "Nimm "
                + torque
                + " Nm, Abschnitt "
                + at
                + ". Oder "
                + nobodys
                + " Nm. Das passt immer.",
            DE));
  }
}
