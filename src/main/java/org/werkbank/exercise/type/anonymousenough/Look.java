package org.werkbank.exercise.type.anonymousenough;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.type.anonymousenough.TwoTables.Count;
import org.werkbank.platform.text.Texts;

/**
 * One or two pieces of tables side by side, and what can be reckoned from them.
 *
 * @param sheets one or two
 * @param said the reckoning in words; empty as long as it is the learner's to do
 */
public record Look(List<Sheet> sheets, String said) {

  /** A piece of a table. */
  public record Sheet(String caption, List<Line> lines) {}

  /** A group: its people and how many of them have passed; both empty if it is hidden. */
  public record Line(String name, String people, String passed) {
    static Line of(String name, Count count) {
      return new Line(name, String.valueOf(count.people()), String.valueOf(count.passed()));
    }

    static Line hidden(String name, Texts texts) {
      return new Line(name, texts.say("hidden"), texts.say("hidden"));
    }
  }

  /** How somebody is found in a report. */
  static Look of(Finding finding, Report report, Names names) {
    Cube cube = report.cube();
    Count whole = count(cube, cube.people(finding.group()));
    Sheet first = sheet(cube.table(finding.group()), List.of(finding.group()), cube, names);
    if (!finding.byDifference(cube))
      return new Look(
          List.of(first), same(names.group(cube, finding.group()), whole, names.texts()));
    List<Integer> parts = new ArrayList<>();
    for (int part : report.parts(finding.group(), finding.table())) parts.add(part);
    Sheet second = sheet(finding.table(), parts, cube, names);
    Count rest = count(cube, finding.people());
    return new Look(List.of(first, second), left(whole, rest, names.texts()));
  }

  private static Sheet sheet(int table, List<Integer> groups, Cube cube, Names names) {
    return new Sheet(
        names.texts().say("sheet", names.table(table)),
        groups.stream()
            .map(group -> Line.of(names.group(cube, group), count(cube, cube.people(group))))
            .toList());
  }

  /** A table as the report shows it. */
  static Sheet sheet(Report report, Filter filter, Names names) {
    Cube cube = report.cube();
    List<Line> lines = new ArrayList<>();
    for (int group = 0; group < cube.groups(); group++) {
      if (cube.table(group) != filter.bit() || cube.people(group) == 0) continue;
      String name = names.group(cube, group);
      lines.add(
          report.shows(group)
              ? Line.of(name, count(cube, cube.people(group)))
              : Line.hidden(name, names.texts()));
    }
    return new Sheet(names.texts().say("sheet", names.filter(filter)), lines);
  }

  private static Count count(Cube cube, long people) {
    return new Count(Cube.count(people), cube.passed(people));
  }

  /** A case to be judged. */
  static Look of(TwoTables tables, boolean solved, Names names) {
    Texts texts = names.texts();
    String team = names.team(tables.team());
    List<Line> lines = new ArrayList<>();
    for (int part = 0; part < tables.parts().size(); part++) {
      String name = team + ", " + names.value(tables.second(), part);
      lines.add(
          part == tables.hidden()
              ? Line.hidden(name, texts)
              : Line.of(name, tables.parts().get(part)));
    }
    String both = names.table(Filter.TEAM.bit() | tables.second().bit());
    return new Look(
        List.of(
            new Sheet(
                texts.say("sheet", names.filter(Filter.TEAM)),
                List.of(Line.of(team, tables.whole()))),
            new Sheet(texts.say("sheet", both), lines)),
        solved ? because(tables, names) : "");
  }

  private static String because(TwoTables tables, Names names) {
    return switch (tables.verdict()) {
      case ONE -> {
        int part = 0;
        while (part == tables.hidden() || !tables.parts().get(part).same()) part++;
        yield same(names.value(tables.second(), part), tables.parts().get(part), names.texts());
      }
      case BOTH -> left(tables.whole(), tables.rest(), names.texts());
      case NOBODY ->
          tables.hidden() < 0
              ? names.texts().say("because.mixed")
              : names
                  .texts()
                  .say(
                      "because.open",
                      tables.whole().people(),
                      tables.whole().people() - tables.rest().people(),
                      tables.rest().people(),
                      tables.whole().passed(),
                      tables.whole().passed() - tables.rest().passed(),
                      tables.rest().passed());
    };
  }

  private static String same(String group, Count count, Texts texts) {
    return texts.say("because.one", Names.first(group), count.passed(), count.people());
  }

  private static String left(Count whole, Count rest, Texts texts) {
    return texts.say(
        "because.both",
        whole.people(),
        whole.people() - rest.people(),
        rest.people(),
        whole.passed(),
        whole.passed() - rest.passed(),
        rest.passed());
  }
}
