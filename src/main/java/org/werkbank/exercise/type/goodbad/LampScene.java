package org.werkbank.exercise.type.goodbad;

import java.util.List;
import java.util.function.Predicate;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/**
 * One good washer under both lamps.
 *
 * @param guesses what the model might do under the new lamp
 * @param guessed the guess in a sentence; empty before
 */
record LampScene(Lit old, Lit fresh, List<Option> guesses, String guessed) {
  private static final int BRIGHTEST = 255;

  /** Among the features: below this brightness lies a hundredth of the ring. */
  private static final int DARKEST = 3;

  /** A picture under a lamp. */
  public record Lit(String name, String picture, String words) {}

  static LampScene of(Seed seed, String guess, Texts texts) {
    List<Part> both = washer(seed);
    return new LampScene(
        lit("lamp.old", both.get(0), texts),
        lit("lamp.new", both.get(1), texts),
        Option.each(Repair.GUESSES, "guess.", texts),
        guess.isEmpty() ? "" : said(guess, texts));
  }

  /** The guess beside nothing else yet. */
  static String said(String guess, Texts texts) {
    return texts.say("guess.said", texts.say("guess." + guess));
  }

  /** The same good washer under the old and under the new lamp. */
  static List<Part> washer(Seed seed) {
    Chance chance = new Chance(seed.stream(16));
    Washer washer = Washer.made(false, chance);
    return List.of(Part.of(washer, Light.A, chance), Part.of(washer, Light.B, chance));
  }

  private static Lit lit(String key, Part part, Texts texts) {
    return new Lit(texts.say(key), Png.large(part.picture()), Description.of(part, texts));
  }

  /** How bright the darkest hundredth of the ring is: one of the things the model goes by. */
  static Bars bright(List<Part> old, List<Part> relit, Texts texts) {
    List<String> names =
        List.of(texts.say("bright.good"), texts.say("bright.bad"), texts.say("bright.relit"));
    int[] greys = {grey(old, p -> !p.bad()), grey(old, Part::bad), grey(relit, p -> !p.bad())};
    List<Tone> tones = List.of(Tone.PLAIN, Tone.QUIET, Tone.OWN);
    List<Bar> bars =
        List.of(0, 1, 2).stream()
            .map(
                i ->
                    new Bar(
                        names.get(i),
                        "",
                        String.valueOf(greys[i]),
                        Bar.width(greys[i], BRIGHTEST),
                        tones.get(i)))
            .toList();
    List<Table.Row> rows =
        List.of(0, 1, 2).stream()
            .map(i -> Table.Row.of(names.get(i), String.valueOf(greys[i])))
            .toList();
    return new Bars(
        bars,
        -1,
        texts.say("bright.key"),
        texts.say("bright.sentence", greys[2], greys[1]),
        new Table(List.of(texts.say("bright.parts"), texts.say("bright.grey")), rows));
  }

  private static int grey(List<Part> parts, Predicate<Part> which) {
    double mean =
        parts.stream()
            .filter(which)
            .mapToDouble(part -> Ring.features(part.picture())[DARKEST])
            .average()
            .orElseThrow();
    return Picture.grey(mean);
  }
}
