package org.werkbank.exercise.type.anonymousenough;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.werkbank.exercise.spi.view.Fact;
import org.werkbank.exercise.spi.view.Table;
import org.werkbank.exercise.spi.view.Tone;
import org.werkbank.platform.text.Texts;

/**
 * What the curious boss finds in a report.
 *
 * @param facts people found and groups shown
 * @param said the same as a sentence
 * @param teams all people, where they work
 * @param looks one way by one table and one by two, as far as there are
 * @param answer what the works council gets to see; null if its filter is not allowed
 * @param tables how many groups each table has and shows
 */
public record Hunt(
    List<Fact> facts,
    String said,
    List<Team> teams,
    List<Look> looks,
    Look.Sheet answer,
    Table tables) {

  /**
   * A team.
   *
   * @param said how many of them are found
   * @param found of each person, whether he or she is found
   */
  public record Team(String name, String said, List<Boolean> found) {}

  static Hunt of(Plant plant, Report report, Texts texts) {
    Names names = new Names(plant.teams(), texts);
    long exposed = report.exposed();
    int found = Cube.count(exposed);
    long shown = Math.round(100 * report.share());
    return new Hunt(
        List.of(
            new Fact(
                texts.say("fact.found"),
                texts.say("fact.found.said", found),
                "eye",
                found == 0 ? Tone.GOOD : Tone.BAD),
            new Fact(
                texts.say("fact.shown"), texts.say("fact.shown.said", shown), "doc", Tone.PLAIN)),
        texts.say("hunt.said", found, shown),
        teams(plant, report.cube(), exposed, texts),
        looks(report, names),
        report.setting().filters().contains(plant.asked())
            ? Look.sheet(report, plant.asked(), names)
            : null,
        tables(report, names));
  }

  /** Everybody where he or she works; exposed: who is found. */
  static List<Team> teams(Plant plant, Cube cube, long exposed, Texts texts) {
    Names names = new Names(plant.teams(), texts);
    List<Team> teams = new ArrayList<>();
    for (int group = 0; group < cube.groups(); group++) {
      long people = cube.people(group);
      if (cube.table(group) != Filter.TEAM.bit() || people == 0) continue;
      int found = Cube.count(people & exposed);
      int all = Cube.count(people);
      List<Boolean> each = Stream.iterate(0, i -> i + 1).limit(all).map(i -> i < found).toList();
      String said =
          found == 0 ? texts.say("team.people", all) : texts.say("team.found", all, found);
      teams.add(new Team(names.group(cube, group), said, each));
    }
    return teams;
  }

  private static List<Look> looks(Report report, Names names) {
    Cube cube = report.cube();
    List<Finding> findings = report.attack();
    List<Look> looks = new ArrayList<>();
    findings.stream()
        .filter(finding -> !finding.byDifference(cube))
        .min(Comparator.comparing(finding -> Filter.of(finding.table()).size()))
        .ifPresent(finding -> looks.add(Look.of(finding, report, names)));
    Finding shortest = null;
    int fewest = Integer.MAX_VALUE;
    for (Finding finding : findings) {
      if (fewest == 1 || !finding.byDifference(cube)) continue;
      int parts = report.parts(finding.group(), finding.table()).length;
      if (parts >= fewest) continue;
      fewest = parts;
      shortest = finding;
    }
    if (shortest != null) looks.add(Look.of(shortest, report, names));
    return looks;
  }

  private static Table tables(Report report, Names names) {
    Texts texts = names.texts();
    List<Table.Row> rows = new ArrayList<>();
    for (int table = 0; table <= report.setting().finest(); table++) {
      if (!report.setting().allows(table)) continue;
      rows.add(
          Table.Row.of(
              names.table(table),
              String.valueOf(report.count(table, false)),
              String.valueOf(report.count(table, true))));
    }
    return new Table(
        List.of(texts.say("tables.table"), texts.say("tables.groups"), texts.say("tables.shown")),
        rows);
  }
}
