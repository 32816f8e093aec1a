package org.werkbank.journey.exercise;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.werkbank.journey.Visitor;

/**
 * What a person does on the screen of an exercise. Controls are named by selectors; how they are
 * reached and used differs between a thumb and a keyboard.
 */
abstract class Hands {
  private final Visitor visitor;
  private final String name;
  private int screens;

  /**
   * Hands of somebody who looks at this browser.
   *
   * @param name of the pictures that are taken; empty if no screen is judged
   */
  Hands(Visitor visitor, String name) {
    this.visitor = visitor;
    this.name = name;
  }

  /** Uses a button, a link or a summary; nothing is waited for. */
  abstract void press(String control);

  /** Chooses a radio. */
  abstract void choose(String radio);

  /** Ticks a box, or takes the tick away. */
  abstract void tick(String box);

  /** Brings a number field with buttons for minus and plus to a value. */
  abstract void set(String field, double value);

  /** Uses a button, waits for what comes, and until nothing is being trained any more. */
  void act(String button) {
    visitor.renewing(() -> press(button));
    page().waitForFunction("() => !document.querySelector('[data-training]')");
  }

  /**
   * Judges the screen as it stands: accessibility, three widths, complaints of the browser; takes a
   * picture.
   */
  void look() {
    screens++;
    if (name.isEmpty()) {
      visitor.seesNoComplaint();
    } else {
      judge(visitor, name + "-" + screens);
      visitor.fits(name + "-" + screens);
    }
  }

  /** How a screen is judged. */
  abstract void judge(Visitor visitor, String picture);

  /** For what is to be read on the screen. Whatever is done is done by the other methods. */
  Page page() {
    return visitor.page();
  }

  /** The one control of this selector. */
  Locator one(String control) {
    return page().locator(control);
  }

  /** What stands in the first element of this selector. */
  String text(String selector) {
    return page().locator(selector).first().textContent();
  }
}
