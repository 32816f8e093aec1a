package org.werkbank.exercise.spi.data;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The rows of a table, parted into those the learner works with and those that are hidden until the
 * outcome. It follows from the seed: draw it again, do not keep it.
 *
 * @param shown row numbers, ascending
 * @param hidden row numbers, ascending
 */
public record Split(int[] shown, int[] hidden) {

  /**
   * By chance, with the same share of both classes on both sides (stratified hold-out; Kohavi
   * 1995).
   *
   * @param share of the rows that is hidden, above 0 and below 1
   * @param chance {@code seed.hidden()} or another stream
   */
  public static Split by(Flags target, double share, RandomGenerator chance) {
    boolean[] hide = new boolean[target.rows()];
    int hidden = 0;
    for (boolean of : new boolean[] {false, true}) {
      int[] rows = rows(target, of);
      shuffle(rows, chance);
      int take = (int) Math.round(rows.length * share);
      for (int i = 0; i < take; i++) hide[rows[i]] = true;
      hidden += take;
    }
    return parted(hide, hidden);
  }

  /** The last rows are hidden: what comes later must not be known before. */
  public static Split last(int rows, double share) {
    int hidden = (int) Math.round(rows * share);
    boolean[] hide = new boolean[rows];
    Arrays.fill(hide, rows - hidden, rows, true);
    return parted(hide, hidden);
  }

  private static int[] rows(Flags target, boolean of) {
    int[] rows = new int[of ? target.count() : target.rows() - target.count()];
    int at = 0;
    for (int row = 0; row < target.rows(); row++) {
      if (target.at(row) == of) rows[at++] = row;
    }
    return rows;
  }

  /** Puts row numbers into an order of chance (Fisher and Yates). */
  public static void shuffle(int[] rows, RandomGenerator chance) {
    for (int i = rows.length - 1; i > 0; i--) {
      int j = chance.nextInt(i + 1);
      int kept = rows[i];
      rows[i] = rows[j];
      rows[j] = kept;
    }
  }

  private static Split parted(boolean[] hide, int hidden) {
    int[] shown = new int[hide.length - hidden];
    int[] held = new int[hidden];
    int s = 0;
    int h = 0;
    for (int row = 0; row < hide.length; row++) {
      if (hide[row]) held[h++] = row;
      else shown[s++] = row;
    }
    return new Split(shown, held);
  }
}
