package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/**
 * The release card of stage 2.
 *
 * @param plate number of the line it is for
 * @param machines five, each with its own number of parts
 * @param summary the whole card in one sentence
 * @param tried what it brought on the lathes for trying out; null before
 */
public record CardView(
    String plate,
    List<Machine> machines,
    List<Option> reds,
    String red,
    List<Option> proofs,
    String proof,
    String summary,
    Bars tried) {
  private static final int ALL = 100;

  /**
   * One machine on the card.
   *
   * @param field name of what is sent
   * @param prices what things cost there, as a sentence
   */
  public record Machine(
      String field, String name, String prices, List<Option> choices, String daily) {}

  static CardView of(DriftWatchState state, Texts texts) {
    Card card = state.card();
    List<Prices> cases = Prices.cases(state.seed());
    List<Machine> machines = new ArrayList<>();
    List<Object> words = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      machines.add(machine(i, cases.get(i), card.daily().get(i), texts));
      words.add(texts.say("card.machine", machines.get(i).name(), card.daily().get(i)));
    }
    String red = card.red().name();
    String proof = card.proof() ? "yes" : "no";
    words.add(texts.say("red." + red));
    words.add(texts.say("proof." + proof));
    return new CardView(
        DriftWatchScene.plate(Plates.of(state.seed(), 0).own(), texts),
        List.copyOf(machines),
        Option.each(DriftWatch.REDS, "red.", texts),
        red,
        Option.each(DriftWatch.PROOFS, "proof.", texts),
        proof,
        texts.say("card.summary", words.toArray()),
        state.release() == null ? null : bars(state.release(), texts));
  }

  private static Machine machine(int at, Prices prices, int daily, Texts texts) {
    return new Machine(
        "daily" + at,
        name(prices, texts),
        texts.say("card.prices", prices.missed(), prices.measured()),
        Card.CHOICES.stream()
            .map(choice -> new Option(String.valueOf(choice), texts.say("number", choice)))
            .toList(),
        String.valueOf(daily));
  }

  private static String name(Prices prices, Texts texts) {
    return texts.say("case." + prices.name());
  }

  /** For each machine what the card saves, of 100 that the best card saves. */
  private static Bars bars(Release release, Texts texts) {
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    Release.Row worst = release.rows().get(0);
    for (Release.Row row : release.rows()) {
      int saved = (int) Math.floor(row.saved() + 1e-9);
      boolean reached = row.saved() >= Release.PASS;
      String name = name(row.prices(), texts);
      String detail = texts.say("card.costs", row.own(), row.nothing());
      bars.add(
          new Bar(name, detail, texts.say("of100", saved), saved, reached ? Tone.PLAIN : Tone.BAD));
      rows.add(
          Table.Row.of(
              name,
              texts.say("number", row.own()),
              texts.say("number", row.nothing()),
              texts.say("number", row.best())));
      if (row.saved() < worst.saved()) worst = row;
    }
    int least = (int) Math.floor(worst.saved() + 1e-9);
    return new Bars(
        bars,
        (int) Release.PASS,
        texts.say("card.key"),
        release.blind()
            ? texts.say("card.blind")
            : least >= ALL
                ? texts.say("card.sentence.all")
                : texts.say("card.sentence", name(worst.prices(), texts), least),
        new Table(
            List.of(
                texts.say("column.machine"),
                texts.say("way.own"),
                texts.say("way.nothing"),
                texts.say("column.best")),
            rows));
  }

  static Debrief debrief(DriftWatchState state, Texts texts) {
    Release release = state.release();
    return new Debrief(
        release.passed(),
        texts.say(
            release.passed()
                ? "verdict.card.passed"
                : release.blind() ? "verdict.card.blind" : "verdict.card.notYet"),
        texts.say("guess.card.was", texts.say("guess.card." + state.guess())),
        texts.say("card.heading"),
        bars(release, texts),
        texts.say("rule.card"),
        texts.say("place.card"));
  }

  /** What each machine needed. */
  static Table months(DriftWatchState state, Texts texts) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < state.release().rows().size(); i++) {
      Release.Row row = state.release().rows().get(i);
      rows.add(
          Table.Row.of(
              name(row.prices(), texts),
              texts.say("number", row.prices().missed()),
              texts.say("number", row.prices().measured()),
              texts.say("number", state.card().daily().get(i)),
              texts.say("number", row.bestDaily())));
    }
    return new Table(
        List.of(
            texts.say("column.machine"),
            texts.say("column.missedEuro"),
            texts.say("column.measuredEuro"),
            texts.say("column.daily"),
            texts.say("column.best")),
        rows);
  }
}
