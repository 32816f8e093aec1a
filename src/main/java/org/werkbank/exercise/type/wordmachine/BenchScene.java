package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/**
 * The test bench at one setting.
 *
 * @param fresh whether the bench is new on the screen
 * @param courage chosen, as sent
 * @param shares how much is invented
 * @param asked two questions with the words that may come next
 */
public record BenchScene(
    boolean fresh,
    int memory,
    String courage,
    List<Option> courages,
    Bars shares,
    List<Asked> asked) {
  private static final int WORDS = 4;

  /**
   * A question the machine continues.
   *
   * @param truth what the log says, in words
   */
  public record Asked(String words, String truth, List<Word> next) {}

  /** A word that may come next, how likely, and whether the log says so. */
  public record Word(String text, int of100, String said, boolean supported) {
    /** The sign of a word the log supports. */
    public String icon() {
      return supported ? "check" : "cross";
    }
  }

  static BenchScene of(WordMachineState state, Texts texts) {
    Bench.Setting setting = state.tried();
    return new BenchScene(
        state.at() == 0,
        setting.memory(),
        String.valueOf(setting.courage()),
        IntStream.range(0, Bench.COURAGES.size())
            .mapToObj(at -> new Option(String.valueOf(at), texts.say("bench.courage." + at)))
            .toList(),
        shares(setting, texts),
        List.of(asked(state, true, texts), asked(state, false, texts)));
  }

  private static Bars shares(Bench.Setting setting, Texts texts) {
    int all = of100(setting.invented());
    int unknown = of100(setting.unknown());
    List<Bar> bars =
        List.of(share("bench.all", all, texts), share("bench.unknown", unknown, texts));
    List<Table.Row> rows =
        List.of(
            Table.Row.of(texts.say("bench.all"), String.valueOf(all)),
            Table.Row.of(texts.say("bench.unknown"), String.valueOf(unknown)));
    Table table =
        new Table(List.of(texts.say("bench.column"), texts.say("bench.column.invented")), rows);
    return new Bars(bars, -1, "", texts.say("bench.sentence", all, unknown), table);
  }

  private static Bar share(String name, int of100, Texts texts) {
    return new Bar(texts.say(name), "", texts.say("bench.of100", of100), of100, Tone.BAD);
  }

  private static int of100(double share) {
    return (int) Math.round(100 * share);
  }

  /** The first question the log has an answer to, or the first it has none to. */
  private static Asked asked(WordMachineState state, boolean known, Texts texts) {
    ShiftLog log = state.world().log();
    int pair =
        IntStream.range(0, Words.ASSETS * Words.PARTS)
            .filter(at -> log.value(at % Words.ASSETS, at / Words.ASSETS) != 0 == known)
            .findFirst()
            .orElseThrow();
    int asset = pair % Words.ASSETS;
    int part = pair / Words.ASSETS;
    int truth = log.value(asset, part);
    Wording wording = new Wording(texts, log);
    int[] question = Words.question(asset, part, log.frameOf(asset, part));
    Map<Integer, Integer> counts =
        new Writer(log.lines()).next(question, question.length, state.tried().memory());
    Map<Integer, Double> weights =
        Writer.weigh(counts, Bench.COURAGES.get(state.tried().courage()));
    List<Word> next = new ArrayList<>();
    weights.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(WORDS)
        .forEach(
            word ->
                next.add(
                    word(
                        wording.word(word.getKey()),
                        of100(word.getValue()),
                        word.getKey() == Words.value(truth),
                        texts)));
    return new Asked(
        IntStream.of(question).mapToObj(wording::word).collect(Collectors.joining(" ")),
        known ? texts.say("bench.known", wording.value(part, truth)) : texts.say("bench.missing"),
        List.copyOf(next));
  }

  private static Word word(String word, int of100, boolean supported, Texts texts) {
    return new Word(word, of100, texts.say("bench.chance", of100), supported);
  }
}
