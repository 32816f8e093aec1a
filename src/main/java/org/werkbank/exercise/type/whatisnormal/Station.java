package org.werkbank.exercise.type.whatisnormal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.whatisnormal.Shown.Kind;

/**
 * A compressed-air station over 42 days in quarter hours (curriculum E11): days 1 to 22 are shown,
 * days 23 to 42 watched. Flow = 1.2 + 6.5·shift·(1 + .12 sin(2πh/24)) + N(0, .35) m³/min; pressure
 * = 7.0 + N(0, .05) bar; power = 5.5·flow·(p/7)^.3 + 4 + N(0, 1) kW; outlet temperature = 62 +
 * 1.1·flow + season + N(0, .8) °C. A shift runs on weekdays from 6 to 22 h; day 1 is a Monday.
 * README.md says what the seed changes and why.
 */
final class Station {
  static final int SHOWN = 22;
  static final int WATCHED = 20;
  static final int SIGNALS = 4;
  static final int PER_DAY = 96;
  private static final int WEEK = 7;

  private static final double EARLY = 6;
  private static final double LATE = 22;
  private static final double NOON_SHIFT = 14;
  private static final double LEAK = 1.1;
  private static final int LEAK_START = 9;
  private static final int LEAK_DAYS = 5;
  private static final int SHIFT = 3;
  private static final int EXTRA_OUTSIDE = 5;
  private static final int EXTRA_INSIDE = 2;
  private static final int WARM_FROM = 15;
  private static final int LEAST_WARM = 2;
  private static final int HOT_DAYS = 3;

  private static final List<String> KINDS = List.of("filter", "leak", "regulator", "cooler");
  private static final int[] START = {24, 30, 36, 39};
  private static final int[] LENGTH = {4, 4, 1, 4};

  private Station() {}

  /** What is added to a day. */
  private static final class Day {
    double flow;
    double pressure;
    double powerFactor = 1;
    double temperature;
    double shiftEnds;
  }

  static Shown shown(Seed seed) {
    RandomGenerator chance = seed.training();
    List<Kind> kinds = kinds(chance);
    List<Day> days = new ArrayList<>();
    List<Boolean> warm = new ArrayList<>();
    for (int day = 1; day <= SHOWN; day++) {
      Day now = new Day();
      boolean isWarm = day >= WARM_FROM;
      now.temperature = isWarm ? chance.nextDouble(1.1, 1.9) : chance.nextDouble(0, .8);
      double extra = chance.nextDouble(2.0, 3.5);
      if (kinds.get(day - 1) == Kind.LEAK) now.flow = LEAK;
      if (kinds.get(day - 1) == Kind.EXTRA) now.flow = extra;
      now.shiftEnds = weekday(day) ? LATE : kinds.get(day - 1) == Kind.EXTRA ? NOON_SHIFT : 0;
      days.add(now);
      warm.add(isWarm);
    }
    return new Shown(series(days, chance), kinds, List.copyOf(warm), List.of());
  }

  static Watched watched(Seed seed) {
    RandomGenerator chance = seed.hidden();
    List<Event> events = events(chance);
    List<Integer> free = new ArrayList<>();
    for (int day = 0; day < WATCHED; day++) {
      int of = day;
      if (events.stream().noneMatch(event -> event.on(of))) free.add(day);
    }
    List<Integer> hot = some(free, HOT_DAYS, chance);
    List<Day> days = new ArrayList<>();
    for (int day = 0; day < WATCHED; day++) {
      Day now = new Day();
      now.temperature =
          hot.contains(day) ? chance.nextDouble(2.3, 2.8) : chance.nextDouble(.7, 1.4);
      for (Event event : events) if (event.on(day)) go(now, event.kind());
      now.shiftEnds = weekday(SHOWN + day + 1) ? LATE : 0;
      days.add(now);
    }
    return new Watched(series(days, chance), events);
  }

  private static void go(Day day, String kind) {
    switch (kind) {
      case "filter" -> {
        day.powerFactor = 1.13;
        day.temperature += 3.5;
      }
      case "leak" -> day.flow = LEAK;
      case "regulator" -> day.pressure = -.45;
      default -> day.temperature += 8;
    }
  }

  /**
   * Five days of leak from day 9 ± 3, five single days of extra consumption among days 1–5 and
   * 17–22, two among the rest; at least two healthy weekdays are warm.
   */
  private static List<Kind> kinds(RandomGenerator chance) {
    int leak = LEAK_START + chance.nextInt(-SHIFT, SHIFT + 1);
    List<Integer> outside = new ArrayList<>();
    List<Integer> inside = new ArrayList<>();
    int earliest = LEAK_START - SHIFT;
    int latest = LEAK_START + SHIFT + LEAK_DAYS - 1;
    for (int day = 1; day <= SHOWN; day++) {
      if (day < earliest || day > latest) outside.add(day);
      else if (day < leak || day >= leak + LEAK_DAYS) inside.add(day);
    }
    while (true) {
      List<Kind> kinds = new ArrayList<>(Collections.nCopies(SHOWN, Kind.HEALTHY));
      for (int day = leak; day < leak + LEAK_DAYS; day++) kinds.set(day - 1, Kind.LEAK);
      for (int day : some(outside, EXTRA_OUTSIDE, chance)) kinds.set(day - 1, Kind.EXTRA);
      for (int day : some(inside, EXTRA_INSIDE, chance)) kinds.set(day - 1, Kind.EXTRA);
      int warm = 0;
      for (int day = WARM_FROM; day <= SHOWN; day++) {
        if (kinds.get(day - 1) == Kind.HEALTHY && weekday(day)) warm++;
      }
      if (warm >= LEAST_WARM) return List.copyOf(kinds);
    }
  }

  /**
   * The four events of the curriculum, each moved by up to three days, in order, a free day
   * between.
   */
  private static List<Event> events(RandomGenerator chance) {
    while (true) {
      List<Event> events = new ArrayList<>();
      int free = SHOWN + 1;
      for (int k = 0; k < START.length; k++) {
        int from = START[k] + chance.nextInt(-SHIFT, SHIFT + 1);
        int to = from + LENGTH[k] - 1;
        if (from >= free && to <= SHOWN + WATCHED)
          events.add(new Event(KINDS.get(k), from - SHOWN - 1, to - SHOWN - 1));
        free = to + 2;
      }
      if (events.size() == START.length) return List.copyOf(events);
    }
  }

  private static List<Integer> some(List<Integer> of, int count, RandomGenerator chance) {
    List<Integer> left = new ArrayList<>(of);
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < count; i++) taken.add(left.remove(chance.nextInt(left.size())));
    return taken;
  }

  /** Whether a shift runs on this day, counted from 1. */
  static boolean weekday(int day) {
    return (day - 1) % WEEK < 5;
  }

  private static Series series(List<Day> days, RandomGenerator chance) {
    int n = days.size() * PER_DAY;
    double[][] rows = new double[n][];
    boolean[] busy = new boolean[n];
    double[] hours = new double[n];
    int[] start = new int[days.size() + 1];
    for (int i = 0; i < n; i++) {
      int at = i / PER_DAY;
      Day day = days.get(at);
      double hour = i % PER_DAY / 4.0;
      busy[i] = hour >= EARLY && hour < day.shiftEnds;
      hours[i] = hour;
      start[at + 1] = i + 1;
      rows[i] = row(day, hour, busy[i], chance);
    }
    return new Series(rows, busy, hours, start);
  }

  private static double[] row(Day day, double hour, boolean busy, RandomGenerator chance) {
    double wave = 1 + .12 * StrictMath.sin(2 * Math.PI * hour / 24);
    double flow = 1.2 + (busy ? 6.5 * wave : 0) + day.flow + chance.nextGaussian(0, .35);
    double pressure = 7.0 + day.pressure + chance.nextGaussian(0, .05);
    double load = 5.5 * flow * StrictMath.pow(pressure / 7, .3) + 4;
    double power = load * day.powerFactor + chance.nextGaussian(0, 1);
    double temperature = 62 + 1.1 * flow + day.temperature + chance.nextGaussian(0, .8);
    return new double[] {flow, pressure, power, temperature};
  }
}
