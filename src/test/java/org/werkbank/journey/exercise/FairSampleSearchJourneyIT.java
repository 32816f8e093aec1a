package org.werkbank.journey.exercise;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** More of the same first, then one right and one wrong bar, then the two lowest of all bars. */
class FairSampleSearchJourneyIT extends ExerciseJourney {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int BOXES = 3;
  private static final int PARTS = 60;

  FairSampleSearchJourneyIT() {
    super("fair-sample?offer=2");
  }

  /** A bar as it is read: under which chip, which box ticks it, how long it is. */
  private record Read(String chip, String box, int of100) {}

  @Override
  void play(Hands hands) {
    hands.choose("[id='guess-few']");
    hands.act("#look");
    hands.look();
    hands.act("#more");
    hands.look();
    List<Read> bars = read(hands);
    mark(hands, bars.get(0));
    mark(hands, bars.get(bars.size() - 1));
    hands.look();
    spread(hands);
    hands.look();
    hands.act("#train");
    hands.look();
    hands.act("#again");
    mark(hands, bars.get(bars.size() - 1));
    mark(hands, bars.get(1));
    spread(hands);
    hands.act("#train");
  }

  /** All bars that can be marked, the lowest first; each is read under its chip. */
  private static List<Read> read(Hands hands) {
    List<Read> bars = new ArrayList<>();
    int chips = hands.one(".fs-chip input").count();
    for (int chip = 0; chip < chips; chip++) {
      String radio = "[id='" + hands.one(".fs-chip input").nth(chip).getAttribute("id") + "']";
      hands.choose(radio);
      for (Locator line : hands.one(".fs-line:visible:has(input)").all()) {
        Matcher number = NUMBER.matcher(line.locator(".num").textContent());
        if (!number.find()) throw new AssertionError("a bar without a number");
        String box = "[id='" + line.locator("input").getAttribute("id") + "']";
        bars.add(new Read(radio, box, Integer.parseInt(number.group())));
      }
    }
    bars.sort(Comparator.comparingInt(Read::of100));
    return bars;
  }

  /** Ticks a bar, or takes the tick away. */
  private static void mark(Hands hands, Read bar) {
    hands.choose(bar.chip());
    hands.tick(bar.box());
  }

  private static void spread(Hands hands) {
    hands.act("#mark");
    for (int box = 0; box < BOXES; box++) hands.set("#n" + box, PARTS / BOXES);
    hands.act("#spread");
  }
}
