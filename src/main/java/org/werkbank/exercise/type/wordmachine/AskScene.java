package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.platform.text.Texts;

/**
 * One task, the chips of the question, and what the search found.
 *
 * @param title which of six
 * @param story with machines that are not meant
 * @param want what somebody wants to know
 * @param display what the machine shows
 * @param dark whether it shows nothing
 * @param chips one group for each part of the question
 * @param source whether the place is asked for
 * @param asked whether a question has been asked
 * @param said how many sections were found, as a sentence
 * @param warning what is wrong with the question; empty if nothing
 * @param hits the best sections
 * @param tabs the whole manual
 */
public record AskScene(
    String title,
    String story,
    String want,
    String display,
    boolean dark,
    List<Chips> chips,
    boolean source,
    boolean asked,
    String said,
    String warning,
    List<Hit> hits,
    List<Tab> tabs) {

  /** Below this score the words of the question stand in nearly every section. */
  static final double WEAK = 1;

  /** One part of the question; {@code chosen} is the value of one of the options. */
  public record Chips(String name, String legend, String chosen, List<Option> options) {}

  /**
   * A section that was found.
   *
   * @param heading with its number; empty if the source was not asked for
   * @param text the sentences that come nearest to the question
   */
  public record Hit(String action, String place, String heading, String text, String label) {}

  /** One machine of the manual. */
  public record Tab(String name, List<Page> sections) {}

  /** One section of the manual. */
  public record Page(String number, String heading, String text) {}

  static AskScene of(WordMachineState state, Texts texts) {
    World world = state.world();
    Wording wording = new Wording(texts, world.log());
    Task task = state.task();
    int shown = task.shown(world.manual());
    List<Bm25.Hit> hits = state.hits();
    return new AskScene(
        texts.say("ask.title", state.at() + 1, world.tasks().size()),
        story(task, wording, texts),
        want(task, texts),
        shown == 0 ? texts.say("ask.display.dark") : wording.code(shown),
        shown == 0,
        chips(state.question(), task, wording, texts),
        state.question().source(),
        state.asked(),
        said(state, hits, texts),
        warning(state, hits, texts),
        hits(state, hits, wording, texts),
        tabs(world.manual(), wording));
  }

  static String want(Task task, Texts texts) {
    return switch (task.kind()) {
      case CODE -> texts.say("ask.want.code");
      case FAULT -> texts.say("ask.want.fault");
      case CARE -> texts.say("ask.want.care");
      default -> texts.say("ask.want.torque");
    };
  }

  static String story(Task task, Wording wording, Texts texts) {
    Stream<String> machines = task.machines().stream().map(wording::machine);
    Stream<String> assemblies = task.assemblies().stream().map(wording::assembly);
    return texts.say(
        "ask.story", Stream.concat(machines, assemblies).map(wording::inside).toArray());
  }

  private static List<Chips> chips(Question asked, Task task, Wording wording, Texts texts) {
    List<Option> machines =
        IntStream.rangeClosed(0, Manual.FOREIGN)
            .mapToObj(at -> new Option(String.valueOf(at), wording.machine(at)))
            .toList();
    List<Option> assemblies =
        IntStream.range(0, Manual.ASSEMBLIES)
            .mapToObj(at -> new Option(String.valueOf(at), wording.assembly(at)))
            .toList();
    List<Option> codes =
        task.codes().stream()
            .map(code -> new Option(String.valueOf(code), wording.code(code)))
            .toList();
    List<Option> goals =
        IntStream.range(1, Question.Goal.values().length)
            .mapToObj(at -> new Option(String.valueOf(at), texts.say("chip.goal." + at)))
            .toList();
    return List.of(
        group("machine", asked.machine() < 0 ? "" : "" + asked.machine(), machines, texts),
        group("assembly", asked.assembly() < 0 ? "" : "" + asked.assembly(), assemblies, texts),
        group("code", asked.code() == 0 ? "" : "" + asked.code(), codes, texts),
        group(
            "goal", asked.goal().ordinal() == 0 ? "" : "" + asked.goal().ordinal(), goals, texts));
  }

  /** With "nothing" as the first option. */
  private static Chips group(String name, String chosen, List<Option> options, Texts texts) {
    List<Option> all = new ArrayList<>(List.of(new Option("", texts.say("chip.none"))));
    all.addAll(options);
    return new Chips(name, texts.say("chip." + name), chosen, List.copyOf(all));
  }

  private static String said(WordMachineState state, List<Bm25.Hit> hits, Texts texts) {
    if (!state.asked()) return texts.say("ask.first");
    if (hits.isEmpty()) return texts.say("ask.none");
    return hits.size() > WordMachine.SHOWN
        ? texts.say("ask.hits.more", hits.size(), WordMachine.SHOWN)
        : texts.say("ask.hits", hits.size());
  }

  private static String warning(WordMachineState state, List<Bm25.Hit> hits, Texts texts) {
    if (hits.isEmpty()) return "";
    if (hits.get(0).score() < WEAK) return texts.say("ask.weak");
    return state.question().source() ? "" : texts.say("ask.blind");
  }

  private static List<Hit> hits(
      WordMachineState state, List<Bm25.Hit> hits, Wording wording, Texts texts) {
    List<Hit> shown = new ArrayList<>();
    for (Bm25.Hit hit : hits.subList(0, Math.min(WordMachine.SHOWN, hits.size()))) {
      Section section = state.world().manual().sections().get(hit.document());
      int place = shown.size() + 1;
      shown.add(
          new Hit(
              "take-" + hit.document(),
              texts.say("ask.place", place),
              state.question().source()
                  ? texts.say("ask.section", section.number()) + " · " + wording.heading(section)
                  : "",
              wording.extract(section, state.question().goal()),
              texts.say("ask.take.place", place)));
    }
    return List.copyOf(shown);
  }

  private static List<Tab> tabs(Manual manual, Wording wording) {
    return IntStream.range(0, Manual.MACHINES)
        .mapToObj(
            machine ->
                new Tab(
                    wording.machine(machine),
                    manual.sections().stream()
                        .filter(section -> section.machine() == machine)
                        .map(section -> page(section, wording))
                        .toList()))
        .toList();
  }

  private static Page page(Section section, Wording wording) {
    return new Page(
        section.number(), wording.heading(section), String.join(" ", wording.sentences(section)));
  }

  /** All tasks with their answers. */
  static List<Listed> list(WordMachineState state, Texts texts) {
    List<Listed> list = new ArrayList<>();
    for (int at = 0; at < state.answers().size(); at++) {
      String what = about(state, at, texts);
      list.add(Listed.of(at, what, answer(state, at, texts), texts));
    }
    return List.copyOf(list);
  }

  /** Machine, assembly and question of a task. */
  static String about(WordMachineState state, int at, Texts texts) {
    Wording wording = new Wording(texts, state.world().log());
    Task task = state.world().tasks().get(at);
    return wording.machine(task.machine())
        + ", "
        + wording.assembly(task.assembly())
        + ": "
        + want(task, texts);
  }

  static String answer(WordMachineState state, int at, Texts texts) {
    Answer answer = state.answers().get(at);
    if (answer == null) return texts.say("answer.open");
    if (answer.refused()) return texts.say("answer.refused");
    return texts.say(
        "answer.section", state.world().manual().sections().get(answer.section()).number());
  }
}
