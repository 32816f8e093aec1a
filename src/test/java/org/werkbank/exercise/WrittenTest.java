package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Outcome;

class WrittenTest {
  @Test
  void actionsParametersAndOutcomesComeBackAsTheyWere() {
    List<Action> actions =
        List.of(
            Action.of("lernen"), new Action("spread", Map.of("n0", "10", "a\"\\ü", "\u0000🔧")));
    assertEquals(actions, Written.actions(Written.actions(actions)));
    Map<String, Object> parameters =
        Map.of(
            "stage",
            "A",
            "parts",
            60,
            "share",
            0.25,
            "on",
            true,
            "list",
            List.of(1, "b", Map.of("de", "Maß", "of", List.of(Map.of("sure", 93)))));
    assertEquals(parameters, Written.parameters(Written.parameters(parameters)));
    Outcome outcome = new Outcome(true, 1 / 3.0, Map.of("worst", 0.1 + 0.2));
    assertEquals(outcome, Written.outcome(Written.outcome(outcome)));
  }

  @Test
  void equalThingsAreWrittenEqual() {
    Action action = new Action("a", Map.of("z", "1", "y", "2", "x", "3"));
    assertEquals(
        "[{\"do\":\"a\",\"with\":{\"x\":\"3\",\"y\":\"2\",\"z\":\"1\"}}]",
        Written.actions(List.of(action)));
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("why", Map.of());
    one.put("bin", "aid");
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("bin", "aid");
    other.put("why", Map.of());
    assertEquals(
        "{\"cards\":[{\"bin\":\"aid\",\"why\":{}}]}",
        Written.parameters(Map.of("cards", List.of(one))));
    assertEquals(
        Written.parameters(Map.of("cards", List.of(one))),
        Written.parameters(Map.of("cards", List.of(other))));
  }
}
