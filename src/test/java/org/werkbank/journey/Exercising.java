package org.werkbank.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.journey.exercise.Play;

/**
 * Works through the exercise on the screen the way its debrief teaches, with nothing but what is
 * shown; only where a card belongs is read from the files of the course.
 */
final class Exercising {
  private static final Pattern NUMBER = Pattern.compile("\\d+[.,]\\d+");

  /** The corners of the map of a sealed box. */
  private static final int HOT = 4;

  private static final int SHAKING = 20;

  private final Visitor visitor;
  private final boolean taps;

  /**
   * Somebody who does exercises.
   *
   * @param taps by taps alone; by keys alone otherwise
   */
  Exercising(Visitor visitor, boolean taps) {
    this.visitor = visitor;
    this.taps = taps;
  }

  private Page page() {
    return visitor.page();
  }

  /** Plays to the debrief, whatever type it is. */
  void play(String name) {
    visitor.judgeInLight(name);
    if (!Play.well(visitor, taps)) playByMark();
    visitor.judgeInLight(name + "-debrief");
  }

  private void playByMark() {
    if (page().locator(".sealed").count() > 0) sealedBoxes();
    else if (page().locator(".part-bench").count() > 0) goodOrBad();
    else if (page().locator(".wl-cards").count() > 0) wrongLabels();
    else if (page().locator(".sc-start").count() > 0) sortCases();
    else fairSample();
  }

  private void press(String id) {
    visitor.renewing(() -> page().locator("[id='" + id + "']").click());
  }

  /** Trains, and waits for the result even if others train before. */
  private void train() {
    press("train");
    page().waitForFunction("() => !document.querySelector('[data-training=true]')");
  }

  /** The picture in words: whatever has a size in millimetres is a fault. */
  private void goodOrBad() {
    Locator words = page().locator(".part details p");
    while (words.count() > 0) press(words.textContent().matches("(?s).*\\d.*") ? "bad" : "good");
    train();
  }

  /**
   * The gauge is right: a reading outside the allowed band with the label "good", or the other way
   * round.
   */
  private void wrongLabels() {
    List<Double> band = numbers(String.join(" ", page().locator("#work p").allTextContents()));
    for (Locator card : page().locator(".wl-cards .option").all()) {
      double reading = numbers(card.locator(".num").textContent()).get(0);
      boolean good = reading >= band.get(0) && reading <= band.get(1);
      boolean labelledGood = card.locator(".tag-ok").count() > 0;
      if (good != labelledGood) card.locator("input").check();
    }
    train();
  }

  /** Each card where its author says it belongs, whatever is suggested; then on without a rule. */
  private void sortCases() {
    CardKey key = new CardKey();
    page().locator("input[name=guess]").first().check();
    press("begin");
    while (page().locator("#finish").count() == 0) {
      press("put-" + key.bin(page().locator(".sc-text").textContent()));
      if (page().locator("#keep").count() > 0) press("keep");
      press("next");
    }
    press("finish");
  }

  /** The same from every box, then the guess "equally good everywhere". */
  void fairSample() {
    Locator fields = page().locator(".fs-spread input[type=number]");
    int boxes = fields.count();
    int parts = Integer.parseInt(page().locator(".fs-spread").getAttribute("data-parts"));
    for (int i = 0; i < boxes; i++)
      fields.nth(i).fill(String.valueOf(parts / boxes + (i < parts % boxes ? 1 : 0)));
    press("spread");
    page().locator("input[id^='guess-']").first().check();
    train();
    press("finish");
  }

  /**
   * Ask each box about both corners: exactly one stops, it is the limit. The others are asked the
   * same once more.
   */
  private void sealedBoxes() {
    Map<Integer, String> kinds = new TreeMap<>();
    List<Integer> open = new ArrayList<>();
    for (int box = 0; box < 3; box++) {
      boolean one = !answer(box, HOT).equals(answer(box, SHAKING));
      if (one && !kinds.containsValue("limit")) kinds.put(box, "limit");
      else open.add(box);
    }
    boolean firstChanges =
        answer(open.get(0), HOT).equals("both") || answer(open.get(0), HOT).equals("both");
    String[] others =
        firstChanges ? new String[] {"chance", "learned"} : new String[] {"learned", "chance"};
    for (String kind : others) if (!open.isEmpty()) kinds.put(open.remove(0), kind);
    for (int box : open) kinds.put(box, "limit");
    kinds.forEach((box, kind) -> page().locator("#box" + box + "-" + kind).check());
    press("decide");
  }

  /** What the box has answered to this input by now: stop, run or both. */
  private String answer(int box, int input) {
    String cell = "ask-" + box + "-" + input;
    press(cell);
    return page().locator("#" + cell).getAttribute("class").replaceFirst(".*cell-", "");
  }

  private static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) numbers.add(Double.valueOf(number.group().replace(',', '.')));
    return numbers;
  }
}
