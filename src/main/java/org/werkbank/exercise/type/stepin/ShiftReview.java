package org.werkbank.exercise.type.stepin;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/** The end of stage A in words. */
final class ShiftReview {
  private ShiftReview() {}

  static Debrief debrief(Shift shift, Texts texts) {
    return new Debrief(
        shift.passed(),
        verdict(shift, texts),
        guess(shift, texts),
        texts.say("ways.heading"),
        ways(shift, texts),
        texts.say("rule.a"),
        texts.say("place.a"));
  }

  private static String verdict(Shift shift, Texts texts) {
    Ledger own = shift.ledger();
    if (shift.passed()) return texts.say("verdict.a.passed");
    if (own.over() > .30) return texts.say("verdict.a.over");
    if (own.under() > .15) return texts.say("verdict.a.under");
    if (own.pulls() > Shift.PULLS) return texts.say("verdict.a.pulls", own.pulls(), Shift.PULLS);
    return texts.say("verdict.a.cost");
  }

  private static String guess(Shift shift, Texts texts) {
    String guessed = texts.say("way." + shift.guess());
    boolean right = shift.guess().equals("doubt");
    return right
        ? texts.say("guess.right", guessed)
        : texts.say("guess.other", guessed, texts.say("way.doubt"));
  }

  private static Bars ways(Shift shift, Texts texts) {
    List<Ledger> ledgers =
        List.of(
            shift.ledger(),
            Ledger.of(shift.welds(), Way.ACCEPT),
            Ledger.of(shift.welds(), Way.CHECK),
            Ledger.of(shift.welds(), Way.EXPERT));
    List<String> names = List.of("own", "accept", "check", "expert");
    int most = ledgers.stream().mapToInt(Ledger::cost).max().orElseThrow();
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Ledger ledger = ledgers.get(i);
      String name = texts.say("way.bar." + names.get(i));
      String cost = texts.say("euro", ledger.cost());
      Tone tone = i == 0 ? Tone.OWN : i == 3 ? Tone.PLAIN : Tone.QUIET;
      String detail = texts.say("way.detail", ledger.escaped(), ledger.scrapped(), ledger.pulls());
      bars.add(new Bar(name, detail, cost, Bar.width(ledger.cost(), most), tone));
      rows.add(
          new Table.Row(
              name,
              List.of(
                  cost,
                  String.valueOf(ledger.escaped()),
                  String.valueOf(ledger.scrapped()),
                  String.valueOf(ledger.pulls())),
              i == 0));
    }
    Table table =
        new Table(
            List.of(
                texts.say("column.way"),
                texts.say("column.cost"),
                texts.say("column.escaped"),
                texts.say("column.scrapped"),
                texts.say("column.pulls")),
            rows);
    String sentence = texts.say("ways.sentence", ledgers.get(0).cost(), ledgers.get(3).cost());
    return new Bars(bars, -1, texts.say("ways.key"), sentence, table);
  }

  static ShiftScene.Own own(Shift shift, Texts texts) {
    Ledger own = shift.ledger();
    int wrong = (int) shift.welds().stream().filter(Weld::suggestsWrong).count();
    int followed = (int) Math.round(own.over() * wrong);
    int right = shift.welds().size() - wrong;
    int overridden = (int) Math.round(own.under() * right);
    int[] given = shift.given();
    List<Weld> foil = shift.welds().stream().filter(Weld::newFoil).toList();
    int missed = (int) foil.stream().filter(Weld::suggestsWrong).count();
    int surest =
        foil.stream()
            .filter(Weld::suggestsWrong)
            .mapToInt(weld -> ShiftScene.percent(weld.confidence()))
            .max()
            .orElse(0);
    return new ShiftScene.Own(
        texts.say("own.trust", wrong, followed, right, overridden),
        given[0] == 0 ? texts.say("own.kept") : texts.say("own.changed", given[0], given[1]),
        missed == 0
            ? texts.say("own.foil.none", foil.size())
            : texts.say("own.foil", foil.size(), missed, surest),
        all(shift, texts));
  }

  private static Table all(Shift shift, Texts texts) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < shift.welds().size(); i++) {
      Weld weld = shift.welds().get(i);
      Choice choice = shift.choices().get(i);
      rows.add(
          Table.Row.of(
              String.valueOf(i + 1),
              texts.say(weld.newFoil() ? "foil.new" : "foil.usual"),
              ShiftScene.word(shift.own().get(i), texts),
              texts.say(
                  "ai.short",
                  ShiftScene.word(weld.suggestsWeak(), texts),
                  ShiftScene.percent(weld.confidence())),
              texts.say("choice." + choice.name()),
              ShiftScene.word(weld.weak(), texts)));
    }
    return new Table(
        List.of(
            texts.say("column.weld"),
            texts.say("column.foil"),
            texts.say("column.own"),
            texts.say("column.ai"),
            texts.say("column.choice"),
            texts.say("column.truth")),
        rows);
  }
}
