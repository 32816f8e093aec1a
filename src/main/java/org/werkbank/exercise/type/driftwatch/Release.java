package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A card tried on lathes of three months each (stage 2). The machines of the card make the same
 * parts and differ in their prices.
 *
 * @param rows one for each machine of the card
 * @param blind whether the card stops machines without proof
 */
record Release(List<Row> rows, boolean blind) {
  /** Lathes for trying out, and hidden lathes that count. */
  static final int TRIED = 3;

  static final int COUNTED = 6;

  /** Share of what the best card saves that must be saved at each machine. */
  static final double PASS = 90;

  /**
   * One machine of the card; amounts in euro per lathe.
   *
   * @param own by the card
   * @param nothing if nobody looks
   * @param best by the best of the four cards that look closer on suspicion, or by the own card
   * @param bestDaily what this card re-measures on every day
   */
  record Row(Prices prices, int own, int nothing, int best, int bestDaily) {
    /** 100 (C_passive − C_own) / (C_passive − C_best), from 0 to 100. */
    double saved() {
      if (nothing <= best) return own <= best ? 100 : 0;
      return Math.max(0, Math.min(100, 100.0 * (nothing - own) / (nothing - best)));
    }
  }

  /** On the lathes for trying out; nothing of them counts. */
  static Release tried(Lathe lathe, Card card, List<Prices> prices) {
    return of(lathe, card, prices, COUNTED, COUNTED + TRIED, false);
  }

  /** On the lathes that count. */
  static Release counted(Lathe lathe, Card card, List<Prices> prices) {
    return of(lathe, card, prices, 0, COUNTED, true);
  }

  private static Release of(
      Lathe lathe, Card card, List<Prices> prices, int from, int to, boolean hidden) {
    List<List<Month>> lathes = new ArrayList<>();
    List<Month> all = new ArrayList<>();
    for (int number = from; number < to; number++) {
      lathes.add(Month.of(lathe.seed(), number));
      all.addAll(lathes.get(lathes.size() - 1));
    }
    Truth truth = hidden ? Truth.hidden(lathe, all) : Truth.open(lathe, all);
    Map<Rule, Bill> bills = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (int machine = 0; machine < prices.size(); machine++) {
      Rule own = card.rule(machine);
      for (int daily : Card.CHOICES) run(lathe, truth, lathes, expert(daily), bills);
      run(lathe, truth, lathes, own, bills);
      rows.add(row(prices.get(machine), own, bills, lathes.size()));
    }
    return new Release(List.copyOf(rows), card.blind());
  }

  private static void run(
      Lathe lathe, Truth truth, List<List<Month>> lathes, Rule rule, Map<Rule, Bill> bills) {
    if (bills.containsKey(rule)) return;
    Bill sum = Bill.NOTHING;
    for (List<Month> months : lathes) {
      sum = sum.plus(Bill.of(truth, rule.follow(lathe, months)));
    }
    bills.put(rule, sum);
  }

  private static Row row(Prices prices, Rule own, Map<Rule, Bill> bills, int lathes) {
    int mine = bills.get(own).total(prices);
    int best = mine;
    int daily = own.daily();
    for (int choice : Card.CHOICES) {
      int cost = bills.get(expert(choice)).total(prices);
      if (cost < best) {
        best = cost;
        daily = choice;
      }
    }
    int nothing = bills.get(Rule.UNWATCHED).total(prices);
    return new Row(prices, mine / lathes, nothing / lathes, best / lathes, daily);
  }

  private static Rule expert(int daily) {
    return daily == 0 ? Rule.UNWATCHED : new Rule(daily, Rule.Red.MEASURE, true);
  }

  /** The machine that fares worst decides. */
  double score() {
    return rows.stream().mapToDouble(Row::saved).min().orElseThrow();
  }

  boolean passed() {
    return score() >= PASS && !blind;
  }
}
