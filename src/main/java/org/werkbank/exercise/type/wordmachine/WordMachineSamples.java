package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.exercise.spi.Sample.Expected;
import org.werkbank.exercise.spi.Seed;

/** Attempts played through, by somebody who checks and by somebody who does not. */
final class WordMachineSamples {
  private static final Map<String, Object> BOTH = Map.of("stage", "AB");

  private WordMachineSamples() {}

  static List<Sample> all() {
    Action guess = Action.of("guess", "guess", 8);
    return List.of(
        new Sample("checks everything", BOTH, 1, checked(1), Expected.PASSED),
        new Sample("calls everything invented", BOTH, 2, invented(2), Expected.FAILED),
        new Sample(
            "only part A, checked",
            Map.of("stage", "A"),
            3,
            join(read(3), next(2)),
            Expected.PASSED),
        new Sample(
            "only part B, checked",
            Map.of("stage", "B"),
            4,
            join(asked(4), next(1)),
            Expected.PASSED),
        new Sample("plays with the machine", BOTH, 5, played(5), Expected.PASSED),
        new Sample("no guess", BOTH, 1, List.of(Action.of("guess")), Expected.REFUSED),
        new Sample(
            "a line that is not there",
            BOTH,
            1,
            List.of(guess, Action.of("line-601")),
            Expected.REFUSED),
        new Sample(
            "locked in too early", BOTH, 1, List.of(guess, Action.of("next")), Expected.REFUSED),
        new Sample(
            "an empty question",
            Map.of("stage", "B"),
            1,
            List.of(Action.of("bet", "bet", "full"), Action.of("ask")),
            Expected.REFUSED),
        new Sample(
            "a section that was not found",
            Map.of("stage", "B"),
            1,
            List.of(Action.of("bet", "bet", "full"), Action.of("take-7")),
            Expected.REFUSED));
  }

  private static List<Action> checked(long seed) {
    return join(read(seed), next(2), asked(seed), next(1));
  }

  private static List<Action> invented(long seed) {
    List<Action> all = new ArrayList<>(List.of(Action.of("guess", "guess", 2)));
    for (int sentence = 0; sentence < Sentences.COUNT; sentence++) all.add(Action.of("invented"));
    return join(all, next(2), asked(seed), next(1));
  }

  /** Searches, changes a mark and tries settings on the way. */
  private static List<Action> played(long seed) {
    List<Action> read = new ArrayList<>(read(seed));
    read.add(1, new Action("find-asset", Map.of("words", "")));
    read.add(2, new Action("find", Map.of("words", "press")));
    Action mark = read.get(3);
    List<Action> changed = List.of(Action.of("show-0"), mark);
    List<Action> tried =
        List.of(
            Action.of("next"),
            new Action("try", Map.of("memory", "9", "courage", "0")),
            Action.of("next"));
    List<Action> asked = new ArrayList<>(asked(seed));
    asked.add(1, Action.of("story"));
    return join(read, changed, tried, asked, next(1));
  }

  /** Finds a line for every sentence that has one. */
  private static List<Action> read(long seed) {
    World world = new World(new Seed(seed));
    List<Action> all = new ArrayList<>(List.of(Action.of("guess", "guess", 5)));
    for (Triple claim : world.claims()) {
      int line = 1;
      while (line <= ShiftLog.LINES && !world.log().says(line, claim)) line++;
      all.add(Action.of(line > ShiftLog.LINES ? "invented" : "line-" + line));
    }
    return all;
  }

  /** Asks with machine, assembly and goal, and passes on what the manual does not say. */
  private static List<Action> asked(long seed) {
    World world = new World(new Seed(seed));
    List<Action> all = new ArrayList<>(List.of(Action.of("bet", "bet", "full")));
    for (Task task : world.tasks()) {
      int goal = task.kind().must() ? 3 : task.kind() == Task.Kind.CARE ? 2 : 1;
      all.add(
          new Action(
              "ask",
              Map.of(
                  "machine", String.valueOf(task.machine()),
                  "assembly", String.valueOf(task.assembly()),
                  "code", String.valueOf(task.shown(world.manual())),
                  "goal", String.valueOf(goal),
                  "source", "on")));
      all.add(Action.of(task.kind().answered() ? "take-" + task.section() : "refuse"));
    }
    return all;
  }

  private static List<Action> next(int times) {
    return Collections.nCopies(times, Action.of("next"));
  }

  @SafeVarargs
  private static List<Action> join(List<Action>... several) {
    List<Action> all = new ArrayList<>();
    for (List<Action> actions : several) all.addAll(actions);
    return List.copyOf(all);
  }
}
