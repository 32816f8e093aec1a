package org.werkbank.exercise.type.fairsample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.exercise.type.fairsample.FairSampleState.Search;
import org.werkbank.platform.text.Texts;

/**
 * The same checked parts, grouped by one recorded thing after the other.
 *
 * @param groups one for each thing
 * @param said how many bars are marked, as a sentence
 * @param saidOf the same sentence for none, one and two
 * @param names of the marked bars
 * @param more what 240 parts more of the same brought; empty before they were tried
 */
public record SearchScene(
    List<Group> groups, String said, List<String> saidOf, String names, String more) {

  /**
   * One grouping.
   *
   * @param column whether the model sees it already, so that there is nothing to mark
   */
  public record Group(String key, String name, boolean chosen, boolean column, List<Line> lines) {}

  /**
   * One bar.
   *
   * @param field its name in the form
   */
  public record Line(String field, String name, String said, int width, boolean ticked) {}

  static SearchScene of(FairSampleState state, Texts texts) {
    Search search = state.search();
    int marks = state.marks().size();
    int before = FairSampleScene.of100(Recorded.weakest(search.bars()));
    return new SearchScene(
        Arrays.stream(Thing.values()).map(thing -> group(thing, state, texts)).toList(),
        texts.say(marks > MarkedBoxes.MARKS ? "marks.over" : "marks.said", marks),
        IntStream.rangeClosed(0, MarkedBoxes.MARKS)
            .mapToObj(number -> texts.say("marks.said", number))
            .toList(),
        String.join(
            "\u00a0· ",
            state.marks().stream().map(mark -> MarkedBoxes.value(mark, texts)).toList()),
        search.more() < 0
            ? ""
            : texts.say("more.said", before, FairSampleScene.of100(search.more())));
  }

  private static Group group(Thing thing, FairSampleState state, Texts texts) {
    List<Line> lines = new ArrayList<>();
    for (int value = 0; value < thing.size(); value++) {
      Mark mark = new Mark(thing, value);
      int of100 = FairSampleScene.of100(state.search().bars().get(thing.ordinal()).get(value));
      lines.add(
          new Line(
              mark.field(),
              MarkedBoxes.value(mark, texts),
              texts.say("bar.of100", of100),
              of100,
              state.marks().contains(mark)));
    }
    return new Group(
        thing.key(),
        texts.say("thing." + thing.key()),
        thing == state.search().by(),
        thing.column(),
        List.copyOf(lines));
  }
}
