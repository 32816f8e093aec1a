package org.werkbank.exercise.type.sealedboxes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;

/** A sealed box: decides for an input whether the machine stops. */
sealed interface Box permits Box.Limit, Box.Lots, Neighbours {

  Kind kind();

  /**
   * Its answer.
   *
   * @param asked how often this box has been asked before
   */
  boolean stops(Input input, int asked);

  /**
   * Stops from a limit on one of the two knobs.
   *
   * @param onHeat whether it looks at the temperature; else at the vibration
   * @param from first step at which it stops, 2 or 3
   */
  record Limit(boolean onHeat, int from) implements Box {
    static Limit made(RandomGenerator chance) {
      return new Limit(odd(chance), odd(chance) ? 2 : 3);
    }

    @Override
    public Kind kind() {
      return Kind.LIMIT;
    }

    @Override
    public boolean stops(Input input, int asked) {
      return (onHeat ? input.heat() : input.shake()) >= from;
    }
  }

  /**
   * Draws a lot for every question: two of four say stop. After four questions the drum is filled
   * again. The same lot never comes four times running, so four times the same input is enough to
   * see both answers.
   *
   * @param lots in the order in which they are drawn; begins anew at its end
   */
  record Lots(List<Boolean> lots) implements Box {
    private static final int DRUMS = 25;

    static Lots made(RandomGenerator chance) {
      List<Boolean> all = new ArrayList<>();
      while (all.size() < DRUMS * 4) {
        List<Boolean> four = new ArrayList<>(List.of(true, true, false, false));
        for (int i = 3; i > 0; i--) Collections.swap(four, i, below(i + 1, chance));
        int last = all.size();
        boolean running = last > 0 && new HashSet<>(all.subList(last - 2, last)).size() == 1;
        boolean fourRunning =
            running && four.get(0).equals(four.get(1)) && four.get(0).equals(all.get(last - 1));
        if (!fourRunning) all.addAll(four);
      }
      return new Lots(List.copyOf(all));
    }

    @Override
    public Kind kind() {
      return Kind.CHANCE;
    }

    @Override
    public boolean stops(Input input, int asked) {
      return lots.get(asked % lots.size());
    }
  }

  /** An even chance. */
  static boolean odd(RandomGenerator chance) {
    return below(2, chance) == 1;
  }

  /** A whole number from 0 to n - 1, by arithmetic that is the same in every Java. */
  static int below(int n, RandomGenerator chance) {
    return (int) ((chance.nextLong() >>> 11) * 0x1.0p-53 * n);
  }
}
