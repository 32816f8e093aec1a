package org.werkbank.workforce.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.werkbank.certification.Standing;
import org.werkbank.platform.text.Texts;
import org.werkbank.workforce.LastDay;
import org.werkbank.workforce.Place;
import org.werkbank.workforce.Selection;

/** What the fields above the list offer, with the selection marked in it. */
record Choices(Selection selection) {

  /**
   * @param title what a code stands for
   */
  List<Choice> programmes(List<String> codes, UnaryOperator<String> title) {
    return codes.stream()
        .map(code -> Choice.of(code, title.apply(code), code.equals(selection.programme())))
        .toList();
  }

  List<Choice> sites(List<Place> sites) {
    return places(sites, selection.site());
  }

  List<Choice> teams(List<Place> teams) {
    return places(teams, selection.team());
  }

  private static List<Choice> places(List<Place> places, UUID chosen) {
    return places.stream()
        .map(place -> Choice.of(place.id().toString(), place.name(), place.id().equals(chosen)))
        .toList();
  }

  List<Choice> standings(Texts texts) {
    return Arrays.stream(Standing.values())
        .map(
            one ->
                Choice.of(
                    LastDay.code(one),
                    texts.say("workforce.standing." + LastDay.code(one)),
                    one == selection.standing()))
        .toList();
  }
}
