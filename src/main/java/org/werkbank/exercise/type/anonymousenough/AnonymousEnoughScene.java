package org.werkbank.exercise.type.anonymousenough;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.type.anonymousenough.AnonymousEnoughState.Phase;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees, in finished sentences.
 *
 * @param phase guess, build, confirm, cases or done
 * @param guesses what can be guessed
 * @param teams the people of last month; empty after the guess
 * @param wish what the works council asks and what is agreed
 * @param own whether the learner has built a report
 * @param guessed how many are found in the first report, and the guess beside it; empty later
 * @param refused why a report cannot be released; empty if it was not tried or can
 * @param form the setting as it stands; null unless there is a report to build
 * @param summary the setting in a sentence; empty unless there is one
 * @param hunt what the boss finds, last month or, at the end, this month; null when nobody looks
 * @param cases five pairs of tables to be judged; empty before
 * @param missing how many verdicts are missing, as a sentence; empty if none is or nothing was sent
 * @param debrief null before the end
 */
public record AnonymousEnoughScene(
    String phase,
    List<Option> guesses,
    List<Hunt.Team> teams,
    String wish,
    boolean own,
    String guessed,
    String refused,
    Form form,
    String summary,
    Hunt hunt,
    List<Case> cases,
    String missing,
    Debrief debrief) {

  /** The setting as it is chosen. */
  public record Form(List<Box> filters, int smallest, List<Box> checks) {}

  /** Something to tick; hint: what it does, may be empty. */
  public record Box(String name, String text, String hint, boolean ticked) {}

  /**
   * A pair of tables.
   *
   * @param field of the verdict
   * @param chosen what was chosen; empty if nothing was
   * @param verdict whether that is right; empty before the end
   */
  public record Case(
      String name,
      String field,
      Look look,
      List<Option> verdicts,
      String chosen,
      boolean right,
      String verdict) {
    /** The sign that goes with the verdict. */
    public String icon() {
      return right ? "check" : "cross";
    }
  }

  static AnonymousEnoughScene of(AnonymousEnoughState state, Texts texts) {
    Phase phase = state.phase();
    Plant plant = state.plant();
    boolean done = phase == Phase.DONE;
    boolean building = phase == Phase.BUILD || phase == Phase.CONFIRM;
    Hunt hunt = null;
    if (building) hunt = hunt(plant, plant.lastMonth(), state, texts);
    if (done) hunt = hunt(plant, plant.thisMonth(), state, texts);
    return new AnonymousEnoughScene(
        phase.name().toLowerCase(Locale.ROOT),
        Option.each(AnonymousEnough.GUESSES, "guess.", texts),
        phase == Phase.GUESS ? Hunt.teams(plant, plant.lastMonth(), 0, texts) : List.of(),
        texts.say("wish", texts.say("wish." + plant.asked().word()), plant.agreed()),
        state.own(),
        phase == Phase.BUILD && !state.own() ? guessed(plant, state, texts) : "",
        refused(plant, state, texts),
        phase == Phase.BUILD ? form(state.setting(), texts) : null,
        building || done ? summary(plant, state.setting(), texts) : "",
        hunt,
        phase == Phase.CASES || done ? cases(plant, state, texts) : List.of(),
        missing(state, texts),
        done ? AnonymousEnoughDebrief.of(plant, state, texts) : null);
  }

  private static Hunt hunt(Plant plant, Cube cube, AnonymousEnoughState state, Texts texts) {
    return Hunt.of(plant, new Report(cube, state.setting()), texts);
  }

  /** The first report, with the guess beside it. */
  static String guessed(Plant plant, AnonymousEnoughState state, Texts texts) {
    Setting first = AnonymousEnoughState.start(state.plan(), state.seed()).setting();
    int found = Cube.count(new Report(plant.lastMonth(), first).exposed());
    return texts.say("guessed", found, texts.say("guess." + state.guess()));
  }

  private static String refused(Plant plant, AnonymousEnoughState state, Texts texts) {
    if (state.phase() != Phase.BUILD || !state.released()) return "";
    if (!state.setting().filters().contains(plant.asked()))
      return texts.say("refused.filter", texts.say("filter." + plant.asked().word()));
    return texts.say("refused.smallest", plant.agreed());
  }

  private static Form form(Setting setting, Texts texts) {
    List<Box> filters = new ArrayList<>();
    for (Filter filter : Filter.values()) {
      String text = texts.say("filter." + filter.word());
      filters.add(new Box(filter.word(), text, "", setting.filters().contains(filter)));
    }
    return new Form(
        filters,
        setting.smallest(),
        List.of(
            new Box(
                "differences",
                texts.say("differences"),
                texts.say("differences.hint"),
                setting.differences()),
            new Box("same", texts.say("same"), texts.say("same.hint"), setting.sameAnswers())));
  }

  private static String summary(Plant plant, Setting setting, Texts texts) {
    return texts.say(
        "summary",
        new Names(plant.teams(), texts).table(setting.finest()),
        setting.smallest(),
        texts.say(setting.differences() ? "on" : "off"),
        texts.say(setting.sameAnswers() ? "on" : "off"));
  }

  private static List<Case> cases(Plant plant, AnonymousEnoughState state, Texts texts) {
    List<TwoTables> pairs = state.cases(plant);
    boolean done = state.phase() == Phase.DONE;
    Names names = new Names(plant.teams(), texts);
    List<String> words = List.of(Verdict.values()).stream().map(Verdict::word).toList();
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      TwoTables pair = pairs.get(i);
      Optional<Verdict> chosen = state.verdicts().get(i);
      boolean right = done && chosen.filter(pair.verdict()::equals).isPresent();
      cases.add(
          new Case(
              texts.say("case", i + 1),
              "q" + i,
              Look.of(pair, done, names),
              Option.each(words, "verdict.", texts),
              chosen.map(Verdict::word).orElse(""),
              right,
              done ? judged(chosen.orElseThrow(), pair.verdict(), texts) : ""));
    }
    return cases;
  }

  private static String judged(Verdict chosen, Verdict fitting, Texts texts) {
    String said = texts.say("verdict." + chosen.word());
    return chosen == fitting
        ? texts.say("case.right", said)
        : texts.say("case.wrong", said, texts.say("verdict." + fitting.word()));
  }

  private static String missing(AnonymousEnoughState state, Texts texts) {
    long open = state.verdicts().stream().filter(Optional::isEmpty).count();
    boolean sent = open < TwoTables.CASES;
    return state.phase() == Phase.CASES && sent && open > 0 ? texts.say("missing", open) : "";
  }
}
