package org.werkbank.exercise.type.sensorsampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.sensorsampling.Window.Signal;

/**
 * The fourteen windows of an attempt: six to eight of bad data, three or four of real faults, the
 * rest in order, shuffled.
 */
final class Windows {
  static final int ALL = 14;
  private static final int STREAM = 11;
  private static final int FEWEST_BAD = 6;
  private static final int MOST_BAD = 8;
  private static final int FEWEST_FAULTS = 3;
  private static final int MOST_FAULTS = 4;

  private Windows() {}

  static List<Window> of(Seed seed) {
    RandomGenerator chance = seed.stream(STREAM);
    List<Kind> kinds = new ArrayList<>();
    draw(chance, Verdict.BAD, chance.nextInt(FEWEST_BAD, MOST_BAD + 1), kinds);
    draw(chance, Verdict.FAULT, chance.nextInt(FEWEST_FAULTS, MOST_FAULTS + 1), kinds);
    while (kinds.size() < ALL) kinds.add(Kind.FINE);
    shuffle(kinds, chance);
    return kinds.stream().map(kind -> window(kind, chance)).toList();
  }

  /** Every kind once before one comes twice. */
  private static void draw(RandomGenerator chance, Verdict verdict, int number, List<Kind> into) {
    List<Kind> all = new ArrayList<>(Arrays.asList(Kind.values()));
    all.removeIf(kind -> kind.verdict() != verdict);
    shuffle(all, chance);
    for (int i = 0; i < number; i++) into.add(all.get(i % all.size()));
  }

  private static void shuffle(List<?> list, RandomGenerator chance) {
    for (int i = list.size() - 1; i > 0; i--) Collections.swap(list, i, chance.nextInt(i + 1));
  }

  static Window window(Kind kind, RandomGenerator chance) {
    Day day = new Day(chance);
    Signal signal = kind.signals().get(chance.nextInt(kind.signals().size()));
    if (kind == Kind.LOADED)
      day.raise(
          chance.nextInt(day.resume + 2, day.resume + 6), day.end, chance.nextDouble(1.5, 1.6));
    double[] extra =
        switch (kind) {
          case BEARING ->
              day.growth(chance.nextInt(day.start + 2, day.pause), chance.nextDouble(1.4, 1.9), 2);
          case HOT ->
              day.growth(chance.nextInt(day.start + 2, day.pause), chance.nextDouble(45, 60), 1);
          default -> Day.nothing();
        };
    double[] current = day.current();
    double[] values = day.signal(signal, extra);
    spoil(kind, signal, day, values, chance);
    round(values, signal.digits());
    round(current, 1);
    return new Window(kind, signal, values, current);
  }

  /** What happens between the machine and the file. */
  private static void spoil(
      Kind kind, Signal signal, Day day, double[] values, RandomGenerator chance) {
    boolean shakes = signal == Signal.VIBRATION;
    switch (kind) {
      case STUCK -> {
        int from = chance.nextInt(day.pause - 6, day.pause - 1);
        Arrays.fill(values, from, from + chance.nextInt(16, 22), values[from]);
      }
      case CLIPPED -> {
        double most = .93 * day.shake;
        for (int i = 0; i < values.length; i++) values[i] = Math.min(values[i], most);
      }
      case MISSING -> {
        int from = chance.nextInt(day.resume, day.resume + 6);
        Arrays.fill(values, from, from + chance.nextInt(8, 12), Double.NaN);
      }
      case FAHRENHEIT -> {
        for (int i = chance.nextInt(day.resume + 1, day.resume + 9); i < values.length; i++)
          values[i] = values[i] * 1.8 + 32;
      }
      case SHIFTED -> shift(values, chance.nextBoolean() ? Window.HOUR : -Window.HOUR);
      case CREEPING -> {
        double most = shakes ? chance.nextDouble(1.4, 1.9) : chance.nextDouble(24, 34);
        for (int i = 0; i < values.length; i++) values[i] += most * i / (values.length - 1);
      }
      case REPEATED -> {
        int from = day.pause - chance.nextInt(3, 6);
        int length = chance.nextInt(10, 12);
        System.arraycopy(values, from, values, from + length, length);
      }
      default -> {}
    }
  }

  /** The clock of the file goes wrong; the standstill at the edges lasts longer. */
  private static void shift(double[] values, int by) {
    double[] was = values.clone();
    for (int i = 0; i < values.length; i++) {
      int from = i - by;
      if (from < 0) from = Math.floorMod(from, Window.HOUR);
      if (from >= values.length) from -= Window.HOUR;
      values[i] = was[from];
    }
  }

  private static void round(double[] values, int digits) {
    double scale = digits == 1 ? 10 : 100;
    for (int i = 0; i < values.length; i++)
      if (!Double.isNaN(values[i])) values[i] = Math.round(values[i] * scale) / scale;
  }
}
