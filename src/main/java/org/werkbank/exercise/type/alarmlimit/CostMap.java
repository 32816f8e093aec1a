package org.werkbank.exercise.type.alarmlimit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.platform.text.Texts;

/**
 * The price of every setting as a map: limits downward, hold times across; dark is dear.
 *
 * @param heading how many settings
 * @param label the map in one sentence
 * @param cells every setting
 * @param limits values at the left
 * @param holds hours above
 * @param own the learner's setting
 * @param best the cheapest of the map
 */
public record CostMap(
    String heading,
    String label,
    int width,
    int height,
    List<Cell> cells,
    List<Word> limits,
    List<Word> holds,
    Pin own,
    Pin best,
    String key,
    Table table) {
  private static final int LEFT = 56;
  private static final int ABOVE = 26;
  private static final int CELL_WIDTH = 52;
  private static final int CELL_HEIGHT = 20;
  private static final double LIGHTEST = 0.05;
  private static final double DARKEST = 0.85;
  private static final int EVERY = 2;

  /** A setting: its place and how dark it is. */
  public record Cell(int x, int y, double dark) {}

  /** A word at the edge. */
  public record Word(int at, String text) {}

  /** A setting that is pointed at. */
  public record Pin(int x, int y) {
    /** Where its letter stands. */
    public int letterX() {
      return x + CELL_WIDTH / 2;
    }

    /** The line its letter stands on. */
    public int letterY() {
      return y + CELL_HEIGHT - 4;
    }
  }

  static CostMap of(AlarmLimitState state, Result result, Said said) {
    Gauge gauge = state.source().gauge();
    List<List<Integer>> euros = result.map();
    List<Integer> all = euros.stream().flatMap(List::stream).toList();
    int cheapest = Collections.min(all);
    int place = all.indexOf(cheapest);
    double span = Math.max(1, Math.max(result.without(), cheapest + 1) - cheapest);
    List<Cell> cells = new ArrayList<>();
    List<Word> limits = new ArrayList<>();
    List<Word> holds = new ArrayList<>();
    for (int limit = 0; limit < Gauge.LIMITS; limit++) {
      for (int hold = 0; hold < Gauge.HOLDS; hold++) {
        double share = Math.min(1, (euros.get(limit).get(hold) - cheapest) / span);
        double dark = LIGHTEST + (DARKEST - LIGHTEST) * share;
        cells.add(new Cell(x(hold), y(limit), Math.round(dark * 100) / 100.0));
      }
      if (limit % EVERY == 0)
        limits.add(
            new Word(
                y(limit) + CELL_HEIGHT - 5,
                said.texts().say("number", gauge.value(gauge.limit(limit)))));
    }
    for (int hold = 0; hold < Gauge.HOLDS; hold++)
      holds.add(
          new Word(
              x(hold) + CELL_WIDTH / 2, said.texts().say("hold.hours", gauge.holdHours(hold))));
    Texts texts = said.texts();
    String best = said.setting(place / Gauge.HOLDS, place % Gauge.HOLDS);
    String own = said.setting(state.limit(), state.hold());
    return new CostMap(
        texts.say("map.heading", all.size()),
        texts.say("map.label", own, best, said.euros(cheapest)),
        x(Gauge.HOLDS),
        y(Gauge.LIMITS) + 4,
        cells,
        limits,
        holds,
        new Pin(x(state.hold()), y(state.limit())),
        new Pin(x(place % Gauge.HOLDS), y(place / Gauge.HOLDS)),
        texts.say("map.key", own, best),
        table(euros, state, said));
  }

  private static int x(int hold) {
    return LEFT + hold * CELL_WIDTH;
  }

  private static int y(int limit) {
    return ABOVE + limit * CELL_HEIGHT;
  }

  private static Table table(List<List<Integer>> euros, AlarmLimitState state, Said said) {
    List<String> columns = new ArrayList<>();
    columns.add(said.texts().say("column.limit"));
    for (int hold = 0; hold < Gauge.HOLDS; hold++)
      columns.add(said.texts().say("hold.hours", state.source().gauge().holdHours(hold)));
    List<Table.Row> rows = new ArrayList<>();
    for (int limit = 0; limit < Gauge.LIMITS; limit++)
      rows.add(
          new Table.Row(
              said.limit(limit),
              euros.get(limit).stream().map(said::euros).toList(),
              limit == state.limit()));
    return new Table(columns, rows);
  }
}
