package org.werkbank.exercise.type.readingtree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.readingtree.ReadingTreeState.Summer;
import org.werkbank.exercise.type.readingtree.SeasonData.Package;
import org.werkbank.exercise.type.readingtree.Trees.Count;

/**
 * Part C: winter and summer.
 *
 * @param heading over the bars
 * @param bars what the tree finds of each kind in summer
 * @param packages what can be bought
 * @param bought words for what was chosen; empty before
 */
public record SeasonScene(String heading, Bars bars, List<Option> packages, String bought) {
  private static final List<Failure> SHOWN =
      List.of(Failure.HDF, Failure.PWF, Failure.OSF, Failure.TWF, Failure.RNF);

  static SeasonScene of(SeasonData data, Summer season, Words words) {
    List<Package> counter = data.counter();
    List<Option> packages = new ArrayList<>();
    for (int i = 0; i < counter.size(); i++)
      packages.add(new Option(ReadingTree.PLACES.get(i), name(counter.get(i), words)));
    return new SeasonScene(
        words.say(season.then() == null ? "bars.heading" : "after.heading"),
        season.then() == null
            ? bars(season.winter(), season.summer(), "bars.inWinter", "bars.said", words)
            : bars(season.summer(), season.then(), "bars.before", "bars.saidAfter", words),
        List.copyOf(packages),
        season.bought() == null ? "" : name(season.bought(), words));
  }

  static String name(Package one, Words words) {
    return words.say("package." + one.name().toLowerCase(Locale.ROOT));
  }

  static String name(Failure kind, Words words) {
    return words.say("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  private static Bars bars(
      Map<Failure, Count> before,
      Map<Failure, Count> now,
      String detail,
      String sentence,
      Words words) {
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (Failure kind : SHOWN) {
      Count count = now.get(kind);
      String was = found(before.get(kind), words);
      bars.add(
          new Bar(
              name(kind, words),
              kind.knowable() ? words.say(detail, was) : words.say("bars.chance"),
              found(count, words),
              Bar.width(count.recall(), 1),
              tone(kind, count)));
      rows.add(
          Table.Row.of(
              name(kind, words), words.number(count.failures(), 0), was, found(count, words)));
    }
    Count heat = now.get(Failure.HDF);
    return new Bars(
        bars,
        -1,
        words.say("bars.key"),
        words.say(sentence, heat.found(), heat.failures()),
        new Table(
            List.of(
                words.say("column.kind"),
                words.say("column.count"),
                words.say(detail.equals("bars.inWinter") ? "column.winter" : "column.before"),
                words.say("column.now")),
            rows));
  }

  private static String found(Count count, Words words) {
    return count.failures() == 0 ? words.say("found.none") : words.of100(count.recall());
  }

  private static Tone tone(Failure kind, Count count) {
    if (!kind.knowable()) return Tone.QUIET;
    return count.recall() < .5 ? Tone.BAD : Tone.PLAIN;
  }
}
