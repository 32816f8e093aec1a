package org.werkbank.exercise.type.whatisnormal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.type.whatisnormal.WhatIsNormalState.Phase;
import org.werkbank.exercise.type.whatisnormal.WhatIsNormalState.Tried;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees before the end, in finished sentences.
 *
 * @param phase looking, choosing or sure
 * @param task what to do, in short sentences
 * @param station whether the compressed-air station is drawn; not for a trainer's table
 * @param days the shown days
 * @param heads weekdays over the calendar; none in a trainer's table
 * @param line how high the line of comparison lies in each day, 0 on top; -1 for none
 * @param day the day in detail, from 1
 * @param last the number of the last shown day
 * @param dayName the day in detail, as words
 * @param signals the day in detail, signal by signal
 * @param modes what can be chosen for shift and rest; none if the table does not tell them apart
 * @param mode chosen
 * @param sense chosen
 * @param least how many days are needed
 * @param count how many days are chosen, as a sentence
 * @param result what the last try showed, as sentences; none before
 * @param broken whether something is broken on purpose right now
 * @param chosen the choice in one line
 * @param table the numbers of all shown days
 */
public record WhatIsNormalScene(
    String phase,
    String task,
    boolean station,
    List<Day> days,
    List<String> heads,
    int line,
    int day,
    int last,
    String dayName,
    List<Signal> signals,
    List<Option> guesses,
    List<Option> modes,
    String mode,
    List<Option> senses,
    String sense,
    int least,
    String count,
    List<String> result,
    boolean broken,
    String chosen,
    Table table) {

  private static final double LINE = 2;
  private static final int NOON = 24;

  /** Whether a try is shown, so that fixing the choice is the next step. */
  public boolean tried() {
    return !result.isEmpty();
  }

  /** Whether a choice was tried and stands as the person made it. */
  public boolean settled() {
    return tried() && !broken;
  }

  /**
   * One day of the calendar.
   *
   * @param field name of its checkbox
   * @param name {@code Tag 7, So}
   * @param plate number or date
   * @param says state in words, for readers of the screen
   * @param paths one line of SVG for each signal
   */
  public record Day(
      int number,
      String field,
      String name,
      String plate,
      String says,
      boolean chosen,
      boolean alarm,
      boolean warm,
      List<String> paths) {
    /** The line in the small drawing. */
    public String flow() {
      return paths.get(0);
    }

    /** All lines, joined, for the script. */
    public String all() {
      return String.join("|", paths);
    }
  }

  /**
   * One signal of the day in detail.
   *
   * @param low value at the bottom of its drawing
   * @param high value at the top
   * @param said value at noon
   */
  public record Signal(String name, String path, double low, double high, String said) {}

  static WhatIsNormalScene of(WhatIsNormalPlan plan, WhatIsNormalState state, Texts texts) {
    Shown shown = plan.shown(state.seed());
    Words words = new Words(plan, texts);
    Curves curves = new Curves(List.of(shown.series()));
    boolean station = plan.own().isEmpty();
    List<Integer> alarms = state.tried() == null ? List.of() : state.tried().alarms();
    String phase = state.phase().name().toLowerCase(Locale.ROOT);
    boolean modes = plan.own().map(OwnSeries::hasModes).orElse(true);
    return new WhatIsNormalScene(
        phase,
        texts.say("task." + phase),
        station,
        days(shown, state, alarms, words, curves),
        station ? heads(words) : List.of(),
        station ? curves.y(0, LINE) : -1,
        state.day(),
        plan.days(),
        words.day(state.day()),
        signals(shown, state.day(), words, curves),
        Option.each(WhatIsNormal.GUESSES, "guess.", texts),
        modes ? Option.each(List.of("together", "apart"), "modes.", texts) : List.of(),
        state.choice().separate() ? "apart" : "together",
        Option.each(Choice.SENSES, "sense.", texts),
        state.choice().sense(),
        plan.least(),
        count(plan, state, texts),
        result(plan, state, words),
        state.kept() != null,
        words.choice(state.choice()),
        words.table(shown, alarms));
  }

  private static List<String> heads(Words words) {
    return IntStream.rangeClosed(1, 7).mapToObj(words::weekday).toList();
  }

  private static List<Day> days(
      Shown shown, WhatIsNormalState state, List<Integer> alarms, Words words, Curves curves) {
    List<Day> days = new ArrayList<>();
    for (int day = 1; day <= shown.kinds().size(); day++) {
      boolean alarm = alarms.contains(day);
      boolean warm = shown.warm().get(day - 1);
      List<String> paths = new ArrayList<>();
      for (int j = 0; j < shown.series().signals(); j++) paths.add(curves.path(day - 1, j));
      days.add(
          new Day(
              day,
              "d" + day,
              words.day(day),
              shown.names().isEmpty() ? String.valueOf(day) : words.weekday(day),
              says(shown, day, alarm, words),
              state.choice().days().contains(day),
              alarm,
              warm,
              List.copyOf(paths)));
    }
    return List.copyOf(days);
  }

  /** The day and its first signal at rest and in the shift. */
  private static String says(Shown shown, int day, boolean alarm, Words words) {
    String key = alarm ? "day.says.alarm" : "day.says";
    return words
        .texts()
        .say(
            key,
            words.day(day),
            words.signals(shown).get(0),
            words.value(shown.series().mean(day - 1, 0, false)),
            words.value(shown.series().mean(day - 1, 0, true)));
  }

  private static List<Signal> signals(Shown shown, int day, Words words, Curves curves) {
    List<Signal> signals = new ArrayList<>();
    List<String> names = words.signals(shown);
    for (int j = 0; j < names.size(); j++) {
      String said = words.value(curves.at(day - 1, j, NOON));
      signals.add(
          new Signal(names.get(j), curves.path(day - 1, j), curves.low(j), curves.high(j), said));
    }
    return List.copyOf(signals);
  }

  private static String count(WhatIsNormalPlan plan, WhatIsNormalState state, Texts texts) {
    int chosen = state.choice().days().size();
    if (state.asked()) return texts.say("count.few", chosen, plan.least());
    return texts.say("count", chosen, plan.least());
  }

  private static List<String> result(WhatIsNormalPlan plan, WhatIsNormalState state, Words words) {
    Tried tried = state.tried();
    if (tried == null || state.phase() == Phase.SURE) return List.of();
    Texts texts = words.texts();
    List<String> says = new ArrayList<>();
    int chosen = tried.choice().days().size();
    int loud = tried.alarms().size();
    says.add(texts.say("result", chosen, loud, plan.days()));
    if (loud > 0) says.add(texts.say("result.days", words.days(tried.alarms())));
    if (state.kept() != null) says.add(texts.say(chosen == 1 ? "result.one" : "result.all"));
    else if (loud > 0) says.add(texts.say("result.look"));
    else says.add(texts.say("result.quiet"));
    if (!tried.restKnown()) says.add(texts.say("result.noRest"));
    if (!tried.shiftKnown()) says.add(texts.say("result.noShift"));
    return List.copyOf(says);
  }
}
