package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.platform.text.Texts;

/**
 * One sentence in the terminal and the shift log beside it.
 *
 * @param place of the sentence, from 1
 * @param fresh whether the sentence is new on the screen
 * @param title which of ten
 * @param words of the sentence, to be written one by one
 * @param keys words that can be looked for
 * @param typed what was typed
 * @param found how many lines, as a sentence
 * @param more how many are not shown; empty if all are
 * @param mark what the learner said before; empty if nothing
 */
public record ReadScene(
    int place,
    boolean fresh,
    String title,
    List<String> words,
    List<Key> keys,
    String typed,
    String found,
    List<Line> lines,
    String more,
    String mark) {
  private static final int SHOWN = 5;

  /** A word of the sentence as a button; {@code action} is what is sent. */
  public record Key(String action, String text, boolean on) {}

  /** A line of the log and the button that calls it the proof. */
  public record Line(String action, String number, String text, String says) {}

  static ReadScene of(WordMachineState state, Texts texts) {
    World world = state.world();
    Wording wording = new Wording(texts, world.log());
    int at = state.at();
    Triple claim = world.claims().get(at);
    List<Integer> lines = found(state, claim);
    int more = lines.size() - SHOWN;
    return new ReadScene(
        at + 1,
        state.search().fresh(),
        texts.say("read.title", at + 1, Sentences.COUNT),
        IntStream.of(world.sentences().get(at)).mapToObj(wording::word).toList(),
        keys(state.search(), claim, wording),
        state.search().typed(),
        said(state.search(), lines, texts),
        lines.stream().limit(SHOWN).map(line -> line(line, world, wording, texts)).toList(),
        more > 0 ? texts.say("read.more", more) : "",
        state.marks().get(at) == Score.OPEN ? "" : mark(state.marks().get(at), texts));
  }

  private static List<Integer> found(WordMachineState state, Triple claim) {
    ShiftLog log = state.world().log();
    return state.search().nothing() ? List.of() : state.search().lines(log, claim);
  }

  private static String said(LogSearch search, List<Integer> lines, Texts texts) {
    if (search.nothing()) return texts.say("read.start");
    return lines.isEmpty() ? texts.say("read.none") : texts.say("read.found", lines.size());
  }

  private static List<Key> keys(LogSearch search, Triple claim, Wording wording) {
    return List.of(
        new Key("find-asset", wording.asset(claim.asset()), search.asset()),
        new Key("find-part", wording.part(claim.part()), search.part()),
        new Key("find-value", wording.value(claim.part(), claim.value()), search.value()));
  }

  private static Line line(int line, World world, Wording wording, Texts texts) {
    String text = wording.line(world.log().lines().get(line - 1));
    return new Line(
        "line-" + line,
        texts.say("read.line", String.valueOf(line)),
        text,
        texts.say("read.this.line", String.valueOf(line), text));
  }

  /** A mark in words. */
  static String mark(int mark, Texts texts) {
    if (mark == Score.OPEN) return texts.say("mark.open");
    return mark == Score.INVENTED
        ? texts.say("mark.invented")
        : texts.say("mark.line", String.valueOf(mark));
  }

  /** All sentences with what was said about them. */
  static List<Listed> list(WordMachineState state, Texts texts) {
    Wording wording = new Wording(texts, state.world().log());
    List<Listed> list = new ArrayList<>();
    for (int at = 0; at < state.marks().size(); at++) {
      String sentence = wording.line(state.world().sentences().get(at));
      list.add(Listed.of(at, sentence, mark(state.marks().get(at), texts), texts));
    }
    return List.copyOf(list);
  }
}
