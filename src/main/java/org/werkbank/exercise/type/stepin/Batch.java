package org.werkbank.exercise.type.stepin;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws the welds of an attempt. The welds follow the formulas of {@link Weld}; series are drawn
 * again until they are of the kind asked for, so that everybody meets about as many wrong
 * suggestions and the score, a quotient, always has a meaning.
 */
final class Batch {
  static final int SIZE = 30;
  static final int TRIAL = 10;

  /** The new foil may come from this weld on, counted from 0. */
  static final int NEW_FROM = 12;

  private static final double NEW = 0.42;
  private static final int LEAST_GAIN = 60;
  private static final int MOST_PULLS = 15;

  /**
   * What kind of wrong suggestions a series has.
   *
   * @param escapes weak welds the AI calls good
   * @param scraps good welds the AI calls weak
   * @param trap sure "good" for a weak weld of the new foil
   * @param sureEscape sure "good" for a weak weld of the old foil: nobody can see it
   * @param sureScrap sure "weak" for a good weld
   */
  private record Kind(int escapes, int scraps, int trap, int sureEscape, int sureScrap) {
    static Kind draw(RandomGenerator chance) {
      double which = chance.nextDouble();
      if (which < .10) return new Kind(2, 2, 0, 1, 0);
      if (which < .36) return new Kind(1, 3, 0, 0, 1);
      int trap = which < .69 ? 1 : 0;
      return chance.nextDouble() < .64 ? new Kind(2, 1, trap, 0, 0) : new Kind(1, 2, trap, 0, 0);
    }

    static Kind of(List<Weld> welds) {
      int escapes = 0, scraps = 0, trap = 0, sureEscape = 0, sureScrap = 0;
      for (Weld weld : welds) {
        if (!weld.suggestsWrong()) continue;
        int sure = weld.sure() ? 1 : 0;
        if (!weld.weak()) {
          scraps++;
          sureScrap += sure;
        } else {
          escapes++;
          if (weld.newFoil()) trap += sure;
          else sureEscape += sure;
        }
      }
      return new Kind(escapes, scraps, trap, sureEscape, sureScrap);
    }
  }

  private Batch() {}

  /** The thirty welds that count. */
  static List<Weld> draw(RandomGenerator chance) {
    Kind kind = Kind.draw(chance);
    while (true) {
      boolean[] weak = weak(chance);
      List<Weld> welds = new ArrayList<>();
      for (int i = 0; i < SIZE; i++)
        welds.add(Weld.draw(chance, i >= NEW_FROM && chance.nextDouble() < NEW, weak[i]));
      if (Kind.of(welds).equals(kind) && fair(welds)) return List.copyOf(welds);
    }
  }

  /** Which welds are weak: ten or eleven of thirty. */
  private static boolean[] weak(RandomGenerator chance) {
    while (true) {
      boolean[] weak = new boolean[SIZE];
      int number = 0;
      for (int i = 0; i < SIZE; i++) {
        weak[i] = chance.nextDouble() < Weld.WEAK;
        if (weak[i]) number++;
      }
      if (number == 10 || number == 11) return weak;
    }
  }

  /** Whether the expert's rule is affordable here and worth something. */
  private static boolean fair(List<Weld> welds) {
    Ledger expert = Ledger.of(welds, Way.EXPERT);
    return expert.pulls() <= MOST_PULLS
        && Ledger.of(welds, Way.ACCEPT).cost() - expert.cost() >= LEAST_GAIN;
  }

  /** Ten welds to let through without a look; the AI is sure of at least one and wrong. */
  static List<Weld> trial(RandomGenerator chance) {
    while (true) {
      List<Weld> welds = new ArrayList<>();
      for (int i = 0; i < TRIAL; i++) welds.add(Weld.draw(chance, false));
      Kind kind = Kind.of(welds);
      if (kind.escapes() == 2 && kind.sureEscape() == 1) return List.copyOf(welds);
    }
  }
}
