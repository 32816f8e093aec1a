package org.werkbank.exercise.type.whatisnormal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.whatisnormal.Shown.Kind;
import org.werkbank.exercise.type.whatisnormal.WhatIsNormalState.Results;
import org.werkbank.platform.text.Texts;

/**
 * The end: the watched days as a calendar that fills, the ways compared, and what the shown days
 * really were.
 *
 * @param film the watched days
 * @param heads weekdays over the calendar; none in a trainer's table
 * @param offset in which column of the calendar the first watched day lies, from 1
 * @param filmSaid what the calendar shows, as one sentence
 * @param events each event and when it was noticed
 * @param filmTable the same as a table
 * @param truth what the shown days really were, as sentences
 */
public record ReviewScene(
    Debrief debrief,
    List<Frame> film,
    List<String> heads,
    int offset,
    String filmSaid,
    List<Noticed> events,
    Table filmTable,
    List<String> truth) {

  /**
   * A watched day.
   *
   * @param look {@code hit}, {@code wrong}, {@code false} or {@code quiet}
   * @param icon a sign of icons.svg; empty for a quiet day
   */
  public record Frame(String plate, String look, String icon, String path) {
    public boolean marked() {
      return !icon.isEmpty();
    }
  }

  /** An event, its days, and after how many hours there was an alarm. */
  public record Noticed(String name, String days, boolean found, String said) {
    /** The sign that goes with the words. */
    public String icon() {
      return found ? "check" : "warn";
    }

    /** Class of the words. */
    public String look() {
      return found ? "s-ok" : "s-bad";
    }
  }

  static ReviewScene of(WhatIsNormalPlan plan, WhatIsNormalState state, Texts texts) {
    Shown shown = plan.shown(state.seed());
    Watched watched = plan.watched(state.seed());
    Words words = new Words(plan, texts);
    boolean station = plan.own().isEmpty();
    List<Frame> film = film(plan, shown, watched, state.results().own(), words);
    return new ReviewScene(
        debrief(shown, state, words),
        film,
        station ? IntStream.rangeClosed(1, 7).mapToObj(words::weekday).toList() : List.of(),
        station ? plan.days() % 7 + 1 : 1,
        filmSaid(state.results().own(), texts),
        noticed(plan, watched, state.results().own(), words),
        filmTable(plan, watched, state.results(), words),
        truth(shown, state.choice(), words));
  }

  private static List<Frame> film(
      WhatIsNormalPlan plan, Shown shown, Watched watched, Report own, Words words) {
    Curves curves = new Curves(List.of(shown.series(), watched.series()));
    List<Frame> film = new ArrayList<>();
    for (int day = 0; day < watched.series().days(); day++) {
      boolean alarm = own.alarms().get(day) >= 0;
      boolean wrong = watched.wrong(day);
      String look = wrong ? alarm ? "hit" : "wrong" : alarm ? "false" : "quiet";
      String icon = alarm ? "warn" : wrong ? "dash" : "";
      int number = plan.days() + day + 1;
      String plate = plan.own().isEmpty() ? String.valueOf(number) : words.weekday(number);
      film.add(new Frame(plate, look, icon, curves.path(plan.days() + day, 0)));
    }
    return List.copyOf(film);
  }

  private static String filmSaid(Report own, Texts texts) {
    if (own.events() == 0) return texts.say("film.noEvents", own.falseDays());
    return texts.say("film.said", own.found(), own.events(), own.falseDays());
  }

  private static List<Noticed> noticed(
      WhatIsNormalPlan plan, Watched watched, Report own, Words words) {
    List<Noticed> noticed = new ArrayList<>();
    for (Event event : watched.events()) {
      String days =
          event.from() == event.to()
              ? words.texts().say("event.day", plan.days() + event.from() + 1)
              : words
                  .texts()
                  .say("event.days", plan.days() + event.from() + 1, plan.days() + event.to() + 1);
      double delay = own.delay(event, watched.series());
      String said =
          delay < 0
              ? words.texts().say("event.missed")
              : words.texts().say("event.found", Math.max(1, Math.round(delay)));
      noticed.add(new Noticed(words.texts().say("event." + event.kind()), days, delay >= 0, said));
    }
    return List.copyOf(noticed);
  }

  private static Table filmTable(
      WhatIsNormalPlan plan, Watched watched, Results results, Words words) {
    Texts texts = words.texts();
    List<Table.Row> rows = new ArrayList<>();
    for (int day = 0; day < watched.series().days(); day++) {
      int of = day;
      String what =
          watched.events().stream()
              .filter(event -> event.on(of))
              .map(event -> texts.say("event." + event.kind()))
              .findFirst()
              .orElse(texts.say("event.none"));
      rows.add(
          Table.Row.of(
              words.day(plan.days() + day + 1),
              what,
              said(results.own(), day, texts),
              said(results.clusters(), day, texts),
              said(results.expert(), day, texts)));
    }
    List<String> columns =
        List.of(
            texts.say("column.day"),
            texts.say("column.event"),
            texts.say("way.own"),
            texts.say("way.clusters"),
            texts.say("way.expert"));
    return new Table(columns, rows);
  }

  private static String said(Report report, int day, Texts texts) {
    return texts.say(report.alarms().get(day) >= 0 ? "alarm.yes" : "alarm.no");
  }

  /** What the shown days were, and which of the wrong ones the learner called normal. */
  private static List<String> truth(Shown shown, Choice choice, Words words) {
    List<String> says = new ArrayList<>();
    List<Integer> caught = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Integer> days = new ArrayList<>();
      for (int day = 1; day <= shown.kinds().size(); day++) {
        if (shown.kinds().get(day - 1) != kind) continue;
        days.add(day);
        if (kind != Kind.HEALTHY && choice.days().contains(day)) caught.add(day);
      }
      if (!days.isEmpty()) says.add(words.texts().say("truth." + kind, words.days(days)));
    }
    caught.sort(null);
    says.add(
        caught.isEmpty()
            ? words.texts().say("truth.clean")
            : words.texts().say("truth.caught", words.days(caught)));
    return List.copyOf(says);
  }

  private static Debrief debrief(Shown shown, WhatIsNormalState state, Words words) {
    Texts texts = words.texts();
    Report own = state.results().own();
    boolean passed = own.score() >= WhatIsNormal.PASS;
    String verdict =
        passed
            ? texts.say("verdict.passed")
            : own.found() < own.events()
                ? texts.say("verdict.missed", own.events() - own.found(), own.events())
                : texts.say("verdict.false", own.falseDays());
    boolean fine = shown.kinds().stream().limit(14).allMatch(kind -> kind == Kind.HEALTHY);
    String guess =
        texts.say(fine ? "guessed.fine" : "guessed.wrong", texts.say("guess." + state.guess()));
    return new Debrief(
        passed,
        verdict,
        guess,
        texts.say("ways"),
        ways(state, words),
        texts.say("rule"),
        texts.say("place"));
  }

  private static Bars ways(WhatIsNormalState state, Words words) {
    Texts texts = words.texts();
    Results results = state.results();
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    way("own", results.own(), words.choice(state.choice()), texts, bars, rows);
    way("simple", results.simple(), texts.say("way.simple.how"), texts, bars, rows);
    way("expert", results.expert(), texts.say("way.expert.how"), texts, bars, rows);
    way("clusters", results.clusters(), texts.say("way.clusters.how"), texts, bars, rows);
    List<String> columns =
        List.of(
            texts.say("column.way"),
            texts.say("column.found"),
            texts.say("column.false"),
            texts.say("column.score"));
    String sentence =
        texts.say(
            "ways.sentence",
            results.simple().found(),
            results.simple().events(),
            results.expert().found(),
            results.expert().falseDays());
    return new Bars(
        bars, WhatIsNormal.PASS, texts.say("ways.key"), sentence, new Table(columns, rows));
  }

  private static void way(
      String who, Report report, String how, Texts texts, List<Bar> bars, List<Table.Row> rows) {
    boolean own = who.equals("own");
    int score = (int) Math.floor(report.score() + 1e-9);
    String name = texts.say("way." + who);
    bars.add(new Bar(name, how, texts.say("points", score), score, own ? Tone.OWN : Tone.PLAIN));
    rows.add(
        new Table.Row(
            name,
            List.of(
                texts.say("of", report.found(), report.events()),
                String.valueOf(report.falseDays()),
                String.valueOf(score)),
            own));
  }
}
