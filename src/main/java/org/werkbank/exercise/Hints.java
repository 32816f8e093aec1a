package org.werkbank.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.werkbank.exercise.spi.Offer;
import org.werkbank.exercise.spi.Parameters;

/**
 * What helps somebody who practises: three sentences from a nudge to nearly the answer. A type says
 * them once for everything it is, or once for each of its offers.
 */
final class Hints {
  private Hints() {}

  /**
   * Those of the offer that is played here, and where it has none those of the type.
   *
   * @param parameters as the author wrote them
   * @param bundle the sentences of the type
   */
  static List<String> of(Play play, Map<String, Object> parameters, ResourceBundle bundle) {
    return offer(play, parameters)
        .map(offer -> "offer." + offer.name() + ".hint.")
        .map(beginning -> beginningWith(beginning, bundle))
        .filter(hints -> !hints.isEmpty())
        .orElseGet(() -> beginningWith("hint.", bundle));
  }

  /** Written as the offer is, perhaps with more; or come out as the offer does. */
  private static Optional<Offer> offer(Play play, Map<String, Object> parameters) {
    List<Offer> offers = play.type().offers();
    return Stream.concat(
            offers.stream()
                .filter(offer -> parameters.entrySet().containsAll(offer.parameters().entrySet())),
            offers.stream()
                .filter(
                    offer ->
                        play.type().plan(new Parameters(offer.parameters())).equals(play.plan())))
        .findFirst();
  }

  private static List<String> beginningWith(String beginning, ResourceBundle bundle) {
    return Stream.of("1", "2", "3")
        .map(beginning::concat)
        .filter(bundle::containsKey)
        .map(bundle::getString)
        .toList();
  }
}
