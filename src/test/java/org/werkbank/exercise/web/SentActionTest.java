package org.werkbank.exercise.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.werkbank.exercise.spi.Action;
import org.werkbank.platform.problem.Invalid;

class SentActionTest {
  @Test
  void buttonAndFieldsBecomeAnActionWithoutWhatFacesSends() {
    Map<String, List<String>> sent = new HashMap<>(sent("do", "spread", "turn", "3", "n0", "10"));
    sent.putAll(
        sent(
            "jakarta.faces.ViewState",
            "stateless",
            "work",
            "work",
            "j_idt7",
            "x",
            "form:button",
            ""));
    assertEquals(new SentAction(3, Action.of("spread", "n0", 10)), SentAction.of(sent));
  }

  @Test
  void severalValuesOfAFieldAreJoined() {
    Map<String, List<String>> sent = new HashMap<>(sent("do", "mark", "turn", "0"));
    sent.put("part", List.of("2", "5"));
    assertEquals(new SentAction(0, Action.of("mark", "part", "2,5")), SentAction.of(sent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-1", "99999999999"})
  void aTurnThatIsNoNumberIsRefused(String turn) {
    assertThrows(Invalid.class, () -> SentAction.of(sent("do", "a", "turn", turn)));
  }

  @Test
  void tooManyOrTooLongValuesAreRefused() {
    Map<String, List<String>> many = new HashMap<>(sent("do", "a", "turn", "0"));
    for (int i = 0; i < 100; i++) many.put("n" + i, List.of("1"));
    SentAction.of(many);
    many.put("n100", List.of("1"));
    assertThrows(Invalid.class, () -> SentAction.of(many));
    SentAction.of(sent("do", "a", "turn", "0", "v", "x".repeat(2000)));
    assertThrows(
        Invalid.class, () -> SentAction.of(sent("do", "a", "turn", "0", "v", "x".repeat(2001))));
  }

  private static Map<String, List<String>> sent(String... pairs) {
    Map<String, List<String>> sent = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) sent.put(pairs[i], List.of(pairs[i + 1]));
    return sent;
  }
}
