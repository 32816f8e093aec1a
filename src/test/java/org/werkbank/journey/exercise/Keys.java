package org.werkbank.journey.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import org.werkbank.journey.Visitor;

/** Tab, Enter, Space, arrows and figures, and nothing else. */
final class Keys extends Hands {
  private static final int MOST_TABS = 300;

  Keys(Visitor visitor, String name) {
    super(visitor, name);
  }

  /** The colours of all modes are judged on the phone. */
  @Override
  void judge(Visitor visitor, String picture) {
    visitor.judgeInLight(picture);
  }

  @Override
  void press(String control) {
    reach(control);
    key("Enter");
  }

  /** Tab leads to the group, arrows to the radio. */
  @Override
  void choose(String radio) {
    Locator target = one(radio);
    String group = "input[type=radio][name='" + target.getAttribute("name") + "']";
    reach(group);
    int most = page().locator(group).count();
    for (int i = 0; i < most && !isAt(radio); i++) key("ArrowDown");
    assertTrue(isAt(radio), radio + " cannot be reached by arrows");
    if (!target.isChecked()) key("Space");
    assertTrue(target.isChecked(), radio + " is chosen");
  }

  @Override
  void tick(String box) {
    reach(box);
    key("Space");
  }

  @Override
  void set(String field, double value) {
    reach(field);
    key("Control+A");
    page().keyboard().type(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    assertEquals(value, Double.parseDouble(one(field).inputValue()), field);
  }

  /**
   * Moves the focus by Tab alone, towards the control; it must be seen there.
   *
   * @throws AssertionError if Tab does not lead there
   */
  void reach(String control) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      if (isAt(control)) return;
      key(liesBehind(control) ? "Shift+Tab" : "Tab");
    }
    throw new AssertionError(control + " cannot be reached by Tab");
  }

  private boolean isAt(String control) {
    return (Boolean) page().evaluate("control => document.activeElement.matches(control)", control);
  }

  private boolean liesBehind(String control) {
    return (Boolean)
        page()
            .evaluate(
                """
                (control) => {
                  const target = document.querySelector(control);
                  const here = document.activeElement;
                  return !!target && here !== document.body
                    && !!(target.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING);
                }""",
                control);
  }

  private void key(String key) {
    page().keyboard().press(key);
  }
}
