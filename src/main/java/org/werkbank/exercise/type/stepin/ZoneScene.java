package org.werkbank.exercise.type.stepin;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Option;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.type.stepin.Walk.Passage;
import org.werkbank.exercise.type.stepin.Zone.Step;
import org.werkbank.platform.text.Texts;

/**
 * What the learner sees of stage B, in finished sentences.
 *
 * @param stage B
 * @param step of {@link Step}, in small letters
 * @param plate what stands on the plate of the cell
 * @param desk what is set; null before the guess and at the end
 * @param floor the cell from above; null before the guess
 * @param run what came of the last try, or of the twenty that count; null before
 * @param sure what is about to be fixed; empty unless asked
 * @param debrief null before the end
 */
public record ZoneScene(
    String stage,
    String step,
    List<Option> guesses,
    List<Plate> plate,
    Desk desk,
    Floor floor,
    Run run,
    String sure,
    Debrief debrief) {
  private static final int ROBOT_X = 500;
  private static final int ROBOT_Y = 560;
  private static final int METRE = 110;

  /** One line of the plate. */
  public record Plate(String name, String said) {}

  /**
   * Speed and distance as the fields want them, the parts per hour they give, and whether that is
   * enough.
   *
   * @param choice whether the camera is on offer
   */
  public record Desk(
      String speed,
      String distance,
      List<Option> guards,
      String guard,
      boolean choice,
      String parts,
      String target,
      boolean enough,
      String said) {}

  /**
   * The drawing, 110 units to the metre.
   *
   * @param aisle and target in figures, for the script that says while a finger slides what the
   *     server would say
   */
  public record Floor(
      String said,
      int ring,
      int aisleTop,
      int aisleText,
      String aisle,
      int target,
      boolean camera,
      List<Person> people) {}

  /** One person: where she ended, where she came from relative to that, and how. */
  public record Person(int x, int y, int fromX, int fromY, boolean contact, boolean lost) {}

  /** What came of twenty persons. */
  public record Run(
      String heading, boolean safe, boolean enough, String sentence, String camera, Table table) {}

  static ZoneScene of(Zone zone, Seed seed, Texts texts) {
    Step step = zone.step();
    boolean done = step == Step.DONE;
    boolean ran = zone.last().isPresent();
    Setting shown = zone.last().orElseGet(() -> Setting.of(.5, .9, false));
    List<Walk> walks = done ? zone.hidden(seed) : zone.shown(seed);
    List<Passage> passages = ran ? Walk.play(zone.cell(), shown, walks) : List.of();
    return new ZoneScene(
        "B",
        step.name().toLowerCase(Locale.ROOT),
        step == Step.GUESS ? Option.each(StepIn.DISTANCES, "distance.", texts) : List.of(),
        plate(zone.cell(), texts),
        step == Step.SET ? desk(zone, shown, texts) : null,
        step == Step.GUESS ? null : floor(zone.cell(), shown, passages, texts),
        ran ? run(zone.cell(), shown, passages, texts) : null,
        step == Step.SURE ? said(shown, texts) : "",
        done ? ZoneReview.debrief(zone, seed, texts) : null);
  }

  private static List<Plate> plate(Cell cell, Texts texts) {
    return List.of(
        new Plate(texts.say("plate.walk"), texts.say("plate.metrePerSecond", Cell.WALK)),
        new Plate(texts.say("plate.reaction"), texts.say("plate.second", cell.reaction())),
        new Plate(texts.say("plate.stop"), texts.say("plate.second", cell.braking(1))),
        new Plate(texts.say("plate.brake"), texts.say("plate.metre", .18)),
        new Plate(texts.say("plate.reach"), texts.say("plate.metre", cell.reach())),
        new Plate(texts.say("plate.uncertain"), texts.say("plate.metre", Cell.UNCERTAIN)),
        new Plate(texts.say("plate.aisle"), texts.say("plate.metre", cell.aisle())),
        new Plate(texts.say("plate.target"), texts.say("plate.parts", cell.target())));
  }

  private static Desk desk(Zone zone, Setting setting, Texts texts) {
    boolean enough = zone.cell().enough(setting);
    return new Desk(
        String.format(Locale.ROOT, "%.2f", setting.speed()),
        String.format(Locale.ROOT, "%.2f", setting.distance()),
        List.of(
            new Option("scanner", texts.say("guard.scanner")),
            new Option("camera", texts.say("guard.camera"))),
        setting.camera() ? "camera" : "scanner",
        zone.runs() > 0,
        String.valueOf(parts(zone.cell(), setting)),
        texts.say("target", zone.cell().target(), zone.cell().aisle()),
        enough,
        texts.say(
            zone.cell().blocked(setting)
                ? "parts.blocked"
                : enough ? "parts.enough" : "parts.few"));
  }

  static long parts(Cell cell, Setting setting) {
    return Math.round(cell.output(setting));
  }

  /** Speed, distance and guard in a few words. */
  static String said(Setting setting, Texts texts) {
    String guard = texts.say(setting.camera() ? "guard.camera" : "guard.scanner");
    return texts.say("setting", setting.speed(), setting.distance(), guard);
  }

  private static Floor floor(Cell cell, Setting setting, List<Passage> passages, Texts texts) {
    int aisle = ROBOT_Y - metres(cell.aisle());
    return new Floor(
        texts.say("floor", setting.distance(), cell.aisle()),
        metres(setting.distance()),
        aisle - 90,
        aisle - 38,
        String.format(Locale.ROOT, "%.2f", cell.aisle()),
        cell.target(),
        setting.camera(),
        passages.stream()
            .sorted(Comparator.comparing(Passage::contact))
            .map(passage -> person(passage, setting))
            .toList());
  }

  private static int metres(double metres) {
    return (int) Math.round(METRE * metres);
  }

  private static Person person(Passage passage, Setting setting) {
    double angle = Math.toRadians(passage.walk().angle());
    double body = Math.max(.7, passage.body());
    double from = setting.distance() + .5;
    int x = ROBOT_X + (int) Math.round(METRE * body * Math.cos(angle));
    int y = ROBOT_Y - (int) Math.round(METRE * body * Math.sin(angle));
    int fromX = (int) Math.round(METRE * (from - body) * Math.cos(angle));
    int fromY = -(int) Math.round(METRE * (from - body) * Math.sin(angle));
    return new Person(x, y, fromX, fromY, passage.contact(), passage.restarted());
  }

  private static Run run(Cell cell, Setting setting, List<Passage> passages, Texts texts) {
    int contacts = Walk.contacts(passages);
    boolean safe = contacts == 0;
    boolean enough = cell.enough(setting);
    boolean lost = passages.stream().anyMatch(Passage::restarted);
    String parts =
        texts.say(enough ? "run.enough" : "run.few", parts(cell, setting), cell.target());
    double gap = passages.stream().mapToDouble(Passage::gap).min().orElseThrow();
    String persons = safe ? texts.say("run.safe", gap) : texts.say("run.contacts", contacts);
    return new Run(
        said(setting, texts),
        safe,
        enough,
        persons + " " + (cell.blocked(setting) ? texts.say("run.blocked") : parts),
        lost ? texts.say("run.lost") : "",
        ZoneReview.table(passages, texts));
  }
}
