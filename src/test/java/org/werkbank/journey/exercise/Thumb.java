package org.werkbank.journey.exercise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.werkbank.journey.Visitor;

/** Taps, and nothing else: no drag, no key. What is tapped is at least 48 pixels wide and high. */
final class Thumb extends Hands {
  private static final double LEAST = 47.5;
  private static final int MOST_TAPS = 60;
  private static final int FEW_STEPS = 4;
  private static final double KNOB = 32;
  private static final double NOTHING = 1e-6;

  Thumb(Visitor visitor, String name) {
    super(visitor, name);
  }

  @Override
  void judge(Visitor visitor, String picture) {
    visitor.judge(picture);
  }

  @Override
  void press(String control) {
    Locator target = one(control);
    target.scrollIntoViewIfNeeded();
    BoundingBox box = target.boundingBox();
    assertTrue(
        box.width >= LEAST && box.height >= LEAST,
        control + " is " + box.width + " x " + box.height + " pixels");
    target.tap();
  }

  @Override
  void choose(String radio) {
    press(radio);
  }

  @Override
  void tick(String box) {
    press(box);
  }

  /** By a tap on the slider, if there is one, then by the buttons: the largest steps first. */
  @Override
  void set(String field, double value) {
    slide(field, value);
    for (int taps = 0; taps < MOST_TAPS; taps++) {
      double missing = value - Double.parseDouble(one(field).inputValue());
      if (Math.abs(missing) < NOTHING) return;
      press("#" + button(field, missing));
    }
    throw new AssertionError(field + " cannot be brought to " + value);
  }

  /** Taps where on the slider the value lies; the knob is as wide as it is drawn. */
  private void slide(String field, double value) {
    Locator range = one("[data-slide]:has(" + field + ") .kit-range");
    if (range.count() == 0 || !range.isVisible()) return;
    double step = number(range, "step");
    if (Math.abs(value - Double.parseDouble(one(field).inputValue())) < FEW_STEPS * step) return;
    range.scrollIntoViewIfNeeded();
    BoundingBox box = range.boundingBox();
    assertTrue(box.height >= LEAST, field + ": its slider is " + box.height + " pixels high");
    double least = number(range, "min");
    double share = (value - least) / (number(range, "max") - least);
    double x = KNOB / 2 + share * (box.width - KNOB);
    range.tap(new Locator.TapOptions().setPosition(x, box.height / 2));
  }

  private static double number(Locator range, String attribute) {
    return Double.parseDouble(range.getAttribute(attribute));
  }

  /** Marks the button beside the field with the largest step that does not go too far. */
  private String button(String field, double missing) {
    Object found =
        one(field)
            .evaluate(
                """
                (field, missing) => {
                  const step = Number(field.step) || 1;
                  const by = (button) => step * Number(button.dataset.by);
                  const fitting = [...field.closest('[data-stepper]').querySelectorAll('[data-by]')]
                    .filter((button) => by(button) / missing > 0 && by(button) / missing < 1.001)
                    .sort((a, b) => Math.abs(by(b)) - Math.abs(by(a)));
                  document.querySelectorAll('#next-tap').forEach((old) => old.removeAttribute('id'));
                  if (!fitting.length) return '';
                  fitting[0].id = 'next-tap';
                  return 'next-tap';
                }""",
                missing);
    assertTrue(!found.toString().isEmpty(), field + " has no button for a step of " + missing);
    return found.toString();
  }
}
