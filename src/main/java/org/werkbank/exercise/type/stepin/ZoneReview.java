package org.werkbank.exercise.type.stepin;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.view.Bar;
import org.werkbank.exercise.spi.view.Bars;
import org.werkbank.exercise.spi.view.Debrief;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.exercise.type.stepin.Walk.Passage;
import org.werkbank.platform.text.Texts;

/** The end of stage B in words, and the table of the twenty persons. */
final class ZoneReview {
  private ZoneReview() {}

  static Debrief debrief(Zone zone, Seed seed, Texts texts) {
    Guarded guarded = Guarded.of(zone, seed);
    return new Debrief(
        guarded.passed(),
        verdict(guarded, texts),
        guess(zone, texts),
        texts.say("walks.heading"),
        ways(zone, guarded, seed, texts),
        texts.say("rule.b"),
        texts.say("place.b"));
  }

  private static String verdict(Guarded guarded, Texts texts) {
    if (guarded.passed()) return texts.say("verdict.b.passed");
    if (!guarded.stopped())
      return texts.say("verdict.b.contacts", Walk.contacts(guarded.scanner()));
    if (!guarded.cameraHandled()) return texts.say("verdict.b.camera");
    return texts.say("verdict.b.parts", guarded.cell().target());
  }

  private static String guess(Zone zone, Texts texts) {
    String guessed = texts.say("distance." + zone.guess());
    double more = zone.cell().required(1) - zone.cell().required(.5);
    return texts.say(
        zone.guess().equals("larger") ? "guess.b.right" : "guess.b.other", guessed, more);
  }

  private static Bars ways(Zone zone, Guarded guarded, Seed seed, Texts texts) {
    List<Walk> walks = zone.hidden(seed);
    Setting own = guarded.setting();
    List<Setting> settings = List.of(own, Setting.RASH, own.watched(), zone.cell().expert());
    List<String> names = List.of("own", "rash", "camera", "expert");
    List<Bar> bars = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Setting setting = settings.get(i);
      int stood = Walk.WALKS - Walk.contacts(Walk.play(zone.cell(), setting, walks));
      String name = texts.say("walks.bar." + names.get(i));
      String said = texts.say("walks.of", stood, Walk.WALKS);
      String parts = String.valueOf(ZoneScene.parts(zone.cell(), setting));
      Tone tone = i == 0 ? Tone.OWN : i == 3 ? Tone.PLAIN : Tone.QUIET;
      bars.add(
          new Bar(name, ZoneScene.said(setting, texts), said, Bar.width(stood, Walk.WALKS), tone));
      rows.add(new Table.Row(name, List.of(ZoneScene.said(setting, texts), said, parts), i == 0));
    }
    Table table =
        new Table(
            List.of(
                texts.say("column.way"),
                texts.say("column.setting"),
                texts.say("column.stood"),
                texts.say("column.parts")),
            rows);
    double required = zone.cell().required(own.speed());
    String sentence = texts.say("walks.sentence", own.speed(), required, own.distance());
    return new Bars(bars, -1, texts.say("walks.key"), sentence, table);
  }

  static Table table(List<Passage> passages, Texts texts) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Walk walk = passage.walk();
      String way =
          walk.towards() > .33 ? "way.at" : walk.towards() < -.33 ? "way.off" : "way.across";
      rows.add(
          Table.Row.of(
              String.valueOf(i + 1),
              texts.say("plate.metrePerSecond", walk.speed()),
              texts.say(way),
              texts.say("plate.metre", passage.gap()),
              texts.say(
                  passage.restarted()
                      ? "passage.lost"
                      : passage.contact() ? "passage.contact" : "passage.stood")));
    }
    return new Table(
        List.of(
            texts.say("column.person"),
            texts.say("column.speed"),
            texts.say("column.robot"),
            texts.say("column.gap"),
            texts.say("column.result")),
        rows);
  }
}
