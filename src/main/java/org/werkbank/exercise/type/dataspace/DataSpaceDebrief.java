package org.werkbank.exercise.type.dataspace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/** The own contracts beside everything, nothing, and exactly what is needed. */
final class DataSpaceDebrief {
  private DataSpaceDebrief() {}

  static Debrief of(DataSpaceState state, Texts texts) {
    Network network = state.network();
    Result own = state.result();
    Result chain = Result.of(state.seed(), network, List.of(network.expert()));
    String verdict = own.passed() ? "verdict.passed" : own.red() ? "verdict.red" : "verdict.little";
    String guessed =
        texts.say(
            state.guess().equals("chain") ? "guessed.right" : "guessed.other",
            texts.say("guess." + state.guess()),
            Model.hidden(state.seed(), true, false).mae(),
            chain.model().mae());
    return new Debrief(
        own.passed(),
        texts.say(verdict, Math.floor(100 * own.gain() + 1e-9)),
        guessed,
        texts.say("ways.heading"),
        ways(state, network, own, chain, texts),
        texts.say("rule"),
        texts.say("place"));
  }

  private static Bars ways(
      DataSpaceState state, Network network, Result own, Result chain, Texts texts) {
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    way("ways.own", own, Tone.OWN, texts, bars, rows);
    way("ways.all", of(state, network, Contract.EVERYTHING), Tone.PLAIN, texts, bars, rows);
    way("ways.nothing", of(state, network, Contract.NOTHING), Tone.PLAIN, texts, bars, rows);
    way("ways.expert", chain, Tone.PLAIN, texts, bars, rows);
    return new Bars(
        bars,
        -1,
        texts.say("ways.key"),
        texts.say("ways.sentence", own.model().mae(), own.leak()),
        new Table(
            List.of(
                texts.say("ways.way"),
                texts.say("ways.error"),
                texts.say("ways.leak"),
                texts.say("ways.points")),
            rows));
  }

  private static Result of(DataSpaceState state, Network network, Contract contract) {
    return Result.of(state.seed(), network, List.of(contract));
  }

  private static void way(
      String key, Result result, Tone tone, Texts texts, List<Bar> bars, List<Table.Row> rows) {
    int points = (int) Math.floor(result.score() + 1e-9);
    String name = texts.say(key);
    String error = Say.micrometres(result.model().mae(), texts);
    String detail = texts.say(result.red() ? "ways.red" : "ways.clean", result.leak());
    bars.add(new Bar(name, detail, texts.say("ways.said", points), points, tone));
    rows.add(
        new Table.Row(
            name,
            List.of(error, String.valueOf(result.leak()), String.valueOf(points)),
            tone == Tone.OWN));
  }

  /** Company by company, over all negotiations: copied data does not come back. */
  static List<String> astray(Network network, List<Contract> contracts, Texts texts) {
    Set<Leak> leaks = Leak.of(network, contracts);
    List<String> said = new ArrayList<>();
    for (Partner partner : network.partners()) {
      Set<Field> fields = new TreeSet<>();
      Set<Way> ways = EnumSet.noneOf(Way.class);
      int weight = 0;
      for (Leak leak : leaks) {
        if (leak.partner().number() != partner.number()) continue;
        fields.add(leak.field());
        ways.add(leak.way());
        weight += leak.secret().weight();
      }
      if (fields.isEmpty()) continue;
      List<String> how = ways.stream().map(way -> texts.say("way." + way.word())).toList();
      said.add(
          texts.say(
              "astray",
              partner.number(),
              Say.role(partner.role(), texts),
              Say.fields(fields, texts),
              Say.joined(how, texts),
              weight));
    }
    return said;
  }
}
