package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/**
 * The end: what came out, and what was right.
 *
 * @param parts the figures the points are made of; empty unless both parts were played
 * @param sentences null if part A was not played
 * @param tasks null if part B was not played
 * @param kinds where six kinds of question would have put the right section; null as tasks is
 */
public record ReviewScene(
    Debrief debrief, String parts, Table sentences, Table tasks, Table kinds) {
  private static final int PASS = 70;

  static ReviewScene of(WordMachinePlan plan, WordMachineState state, Texts texts) {
    Score score = state.score();
    return new ReviewScene(
        debrief(plan, state, score, texts),
        plan.reads() && plan.asks() ? parts(score, texts) : "",
        plan.reads() ? sentences(state, texts) : null,
        plan.asks() ? tasks(state, texts) : null,
        plan.asks() ? kinds(state.world(), texts) : null);
  }

  private static String parts(Score score, Texts texts) {
    return texts.say(
        "review.parts",
        Math.round(100 * score.f1()),
        Math.round(100 * score.mrr()),
        Math.round(2 * score.refusals()));
  }

  private static Debrief debrief(
      WordMachinePlan plan, WordMachineState state, Score score, Texts texts) {
    int own = (int) Math.floor(score.points(plan) + 1e-9);
    int simple = (int) Math.floor(simple(plan, state.world()).points(plan) + 1e-9);
    List<Bar> bars =
        List.of(
            bar("debrief.own", own, Tone.OWN, texts),
            bar(simple(plan), simple, Tone.PLAIN, texts),
            bar("debrief.expert", 100, Tone.PLAIN, texts));
    List<Table.Row> rows =
        bars.stream()
            .map(
                bar -> new Table.Row(bar.name(), List.of("" + bar.width()), bar.tone() == Tone.OWN))
            .toList();
    Table table =
        new Table(List.of(texts.say("debrief.column"), texts.say("debrief.column.points")), rows);
    return new Debrief(
        score.passed(plan),
        verdict(score.passed(plan), score, texts),
        guessed(plan, state, texts),
        texts.say("debrief.heading"),
        new Bars(
            bars,
            PASS,
            texts.say("debrief.key"),
            texts.say("debrief.sentence", own, simple),
            table),
        texts.say("rule"),
        texts.say("place"));
  }

  /** The name of the way without any checking, in the parts that were played. */
  private static String simple(WordMachinePlan plan) {
    if (plan.reads() && plan.asks()) return "debrief.simple";
    return plan.reads() ? "debrief.simple.reads" : "debrief.simple.asks";
  }

  private static Bar bar(String name, int points, Tone tone, Texts texts) {
    return new Bar(texts.say(name), "", texts.say("debrief.said", points), points, tone);
  }

  private static String verdict(boolean passed, Score score, Texts texts) {
    if (passed) return texts.say("verdict.passed");
    return score.accepted() > 0
        ? texts.say("verdict.must", score.accepted())
        : texts.say("verdict.notYet");
  }

  private static String guessed(WordMachinePlan plan, WordMachineState state, Texts texts) {
    List<String> said = new ArrayList<>();
    if (plan.reads()) {
      long right = Sentences.COUNT - state.world().inventions();
      said.add(texts.say("guess.was", state.guess(), right));
    }
    if (plan.asks())
      said.add(
          state.bet().equals("full")
              ? texts.say("bet.right")
              : texts.say("bet.was", texts.say("bet." + state.bet())));
    return String.join(" ", said);
  }

  /** Everything invented, and the first hit of the shortest question. */
  static Score simple(WordMachinePlan plan, World world) {
    List<Answer> answers = new ArrayList<>();
    Question vague = Asking.VAGUE.of(world.tasks().get(0), world.manual());
    for (Task task : world.tasks()) {
      List<Integer> terms = vague.terms(task);
      int rank = task.section() < 0 ? 0 : world.manual().rank(terms, task.section());
      answers.add(new Answer(vague, world.manual().search(terms).get(0).document(), rank));
    }
    List<Integer> marks = Collections.nCopies(Sentences.COUNT, Score.INVENTED);
    return Score.of(world, plan.reads() ? marks : List.of(), plan.asks() ? answers : List.of());
  }

  private static Table sentences(WordMachineState state, Texts texts) {
    World world = state.world();
    Wording wording = new Wording(texts, world.log());
    List<Table.Row> rows = new ArrayList<>();
    for (int at = 0; at < Sentences.COUNT; at++) {
      Triple claim = world.claims().get(at);
      int mark = state.marks().get(at);
      boolean right = mark == Score.INVENTED ? !world.supported(at) : world.log().says(mark, claim);
      rows.add(
          Table.Row.of(
              wording.line(world.sentences().get(at)),
              texts.say(right ? "review.yes" : "review.no"),
              ReadScene.mark(mark, texts),
              truth(world, claim, wording, texts)));
    }
    return new Table(
        List.of(
            texts.say("review.sentence"),
            texts.say("review.right"),
            texts.say("review.own"),
            texts.say("review.truth")),
        rows);
  }

  private static String truth(World world, Triple claim, Wording wording, Texts texts) {
    int value = world.log().value(claim.asset(), claim.part());
    if (value == claim.value()) return texts.say("review.supported");
    return value == 0
        ? texts.say("review.nowhere")
        : texts.say("review.other", wording.value(claim.part(), value));
  }

  private static Table tasks(WordMachineState state, Texts texts) {
    List<Table.Row> rows = new ArrayList<>();
    for (int at = 0; at < state.answers().size(); at++) {
      Task task = state.world().tasks().get(at);
      int rank = state.answers().get(at).rank();
      String right =
          task.section() < 0
              ? texts.say("answer.refused")
              : texts.say(
                  "answer.section", state.world().manual().sections().get(task.section()).number());
      rows.add(
          Table.Row.of(
              AskScene.about(state, at, texts),
              right,
              AskScene.answer(state, at, texts),
              task.section() < 0 ? texts.say("review.rank.nowhere") : rank(rank, texts)));
    }
    return new Table(
        List.of(
            texts.say("review.task"),
            texts.say("review.answer"),
            texts.say("review.own"),
            texts.say("review.rank")),
        rows);
  }

  private static String rank(int rank, Texts texts) {
    return rank == 0 ? texts.say("review.rank.none") : String.valueOf(rank);
  }

  /** For the task with the message on the display. */
  private static Table kinds(World world, Texts texts) {
    Task task =
        world.tasks().stream()
            .filter(any -> any.kind() == Task.Kind.CODE)
            .findFirst()
            .orElseThrow();
    List<Table.Row> rows =
        IntStream.range(0, Asking.values().length)
            .mapToObj(at -> Asking.values()[at])
            .map(
                kind ->
                    Table.Row.of(
                        texts.say("review.kind." + kind.key()),
                        rank(
                            world
                                .manual()
                                .rank(kind.of(task, world.manual()).terms(task), task.section()),
                            texts)))
            .toList();
    return new Table(List.of(texts.say("review.kind"), texts.say("review.rank")), rows);
  }
}
