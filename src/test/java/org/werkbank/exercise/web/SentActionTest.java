package org.werkbank.exercise.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.werkbank.exercise.spi.Action;
import org.werkbank.platform.problem.Invalid;

class SentActionTest {
  @Test
  void buttonAndFieldsBecomeAnActionWithoutWhatFacesSends() {
    Map<String, String> sent =
        Map.of(
            "do", "spread", "turn", "3", "n0", "10", "jakarta.faces.ViewState", "stateless", "work", "work", "j_idt7",
            "x", "form:button", "");
    assertEquals(new SentAction(3, Action.of("spread", "n0", 10)), SentAction.of(sent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-1", "99999999999"})
  void aTurnThatIsNoNumberIsRefused(String turn) {
    assertThrows(Invalid.class, () -> SentAction.of(Map.of("do", "a", "turn", turn)));
  }

  @Test
  void tooManyOrTooLongValuesAreRefused() {
    Map<String, String> many = new HashMap<>(Map.of("do", "a", "turn", "0"));
    for (int i = 0; i < 100; i++) many.put("n" + i, "1");
    SentAction.of(many);
    many.put("n100", "1");
    assertThrows(Invalid.class, () -> SentAction.of(many));
    SentAction.of(Map.of("do", "a", "turn", "0", "v", "x".repeat(2000)));
    assertThrows(Invalid.class, () -> SentAction.of(Map.of("do", "a", "turn", "0", "v", "x".repeat(2001))));
  }
}
