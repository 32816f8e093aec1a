package org.werkbank.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Answers the question on the screen with the right answer of the course files. */
final class Answering {
  private final Visitor visitor;
  private final AnswerKey key;

  Answering(Visitor visitor, AnswerKey key) {
    this.visitor = visitor;
    this.key = key;
  }

  void answer() {
    AnswerKey.Entry entry = key.find(visitor.text("#question"), words());
    switch (entry.type()) {
      case "single", "multiple" -> entry.right("options").forEach(this::choose);
      case "case" -> decide(entry);
      case "number" -> visitor.page().locator("#number").fill(entry.number());
      case "order" -> sort(entry.steps());
      case "match" -> match(entry);
      default -> throw new AssertionError("unknown type " + entry.type());
    }
    visitor.page().keyboard().press("Tab");
  }

  private List<String> words() {
    return visitor
        .page()
        .locator("#work .option label, #work .match label, #work .sort li > span")
        .allInnerTexts();
  }

  private void decide(AnswerKey.Entry entry) {
    choose(visitor.say("assessment.question." + entry.decision()));
    entry.right("reasons").forEach(this::choose);
  }

  private void choose(String text) {
    for (Locator option : visitor.page().locator("#work .option").all()) {
      if (AnswerKey.same(option.locator("label").innerText(), text)) {
        option.locator("input").check();
        return;
      }
    }
    throw new AssertionError("cannot be chosen: " + text);
  }

  /** Moves each step up until it is in its place. */
  private void sort(List<String> steps) {
    Locator lines = visitor.page().locator("#work .sort li");
    for (int place = 0; place < steps.size(); place++) {
      int at = placeOf(steps.get(place));
      for (int now = at; now > place; now--) {
        Locator line = lines.nth(now);
        visitor.renewing(() -> line.locator("button.up").click());
        assertThat(lines.nth(now - 1).locator("> span")).hasText(steps.get(place));
      }
    }
  }

  private int placeOf(String step) {
    List<String> shown = visitor.page().locator("#work .sort li > span").allInnerTexts();
    for (int i = 0; i < shown.size(); i++) if (AnswerKey.same(shown.get(i), step)) return i;
    throw new AssertionError(step + " is not among " + shown);
  }

  private void match(AnswerKey.Entry entry) {
    for (Locator field : visitor.page().locator("#work .match .field").all()) {
      String right = entry.partner(field.locator("label").innerText());
      Locator select = field.locator("select");
      String value =
          select.locator("option").all().stream()
              .filter(option -> AnswerKey.same(option.textContent(), right))
              .map(option -> option.getAttribute("value"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("cannot be chosen: " + right));
      select.selectOption(value);
    }
  }
}
