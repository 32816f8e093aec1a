package org.werkbank.exercise.type.driftwatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.spi.Action;

/** Ways through both stages without having understood them. */
final class Cheats {
  private static final Map<String, Object> WATCH = Map.of("stage", 1);
  private static final Map<String, Object> CARD = Map.of("stage", 2);
  private static final int AFTER_EVERY_START = 16;

  private Cheats() {}

  static List<Cheat> all() {
    List<Cheat> all = new ArrayList<>();
    all.add(
        watch(
            "always stops on day 16",
            scene -> evening(scene.panel().day() == AFTER_EVERY_START, 0)));
    all.add(
        watch(
            "re-measures 20 on day 16 and stops whatever comes",
            scene ->
                evening(
                    scene.panel().day() == AFTER_EVERY_START,
                    scene.panel().day() == AFTER_EVERY_START - 1 ? 20 : 0)));
    all.add(watch("never looks", scene -> evening(false, 0)));
    all.add(watch("always re-measures 20 and never stops", scene -> evening(false, 20)));
    all.add(watch("by the lights alone", scene -> evening(Players.red(scene), 0)));
    all.add(Cheat.of("days at random", WATCH, Cheats::random));
    all.add(card("5 on every line", Collections.nCopies(Prices.MACHINES, 5)));
    all.add(card("20, 5, 1, 0 and 5 in this order", List.of(20, 5, 1, 0, 5)));
    all.add(
        Cheat.of(
            "by the prices, but stops on red",
            CARD,
            (scene, done, chance) ->
                writing(
                    (DriftWatchScene) scene,
                    () -> new Card(byPrices((DriftWatchScene) scene), Rule.Red.STOP, true))));
    all.add(Cheat.of("a card at random", CARD, Cheats::randomCard));
    return all;
  }

  private static Players.Evening evening(boolean stop, int sample) {
    return new Players.Evening(stop, sample);
  }

  private static Cheat watch(String name, Players.Decision decision) {
    Players.Person person = Players.watching(decision);
    return Cheat.of(name, WATCH, (scene, done, chance) -> person.apply((DriftWatchScene) scene));
  }

  private static Cheat card(String name, List<Integer> daily) {
    Card card = new Card(daily, Rule.Red.MEASURE, true);
    return Cheat.of(
        name, CARD, (scene, done, chance) -> writing((DriftWatchScene) scene, () -> card));
  }

  /** The right numbers, read from the prices on the card. */
  private static List<Integer> byPrices(DriftWatchScene scene) {
    return scene.card().machines().stream()
        .map(
            machine -> {
              String[] numbers = machine.prices().replaceAll("\\D+", " ").strip().split(" ");
              int missed = Integer.parseInt(numbers[0]);
              int measured = Integer.parseInt(numbers[1]);
              return Samples.byPrices(new Prices("", missed, 6, measured, 900));
            })
        .toList();
  }

  private static Optional<Action> writing(DriftWatchScene scene, Supplier<Card> card) {
    return Optional.of(
        switch (scene.phase()) {
          case "guess" -> Players.GUESS;
          case "card" -> Players.release(card.get());
          default -> Action.of("confirm", "plate", Players.plate(scene));
        });
  }

  private static Optional<Action> random(Record shown, List<Action> done, RandomGenerator chance) {
    DriftWatchScene scene = (DriftWatchScene) shown;
    return Players.watching(
            each -> evening(chance.nextInt(10) == 0, DriftWatch.SAMPLES.get(chance.nextInt(4))))
        .apply(scene);
  }

  private static Optional<Action> randomCard(
      Record shown, List<Action> done, RandomGenerator chance) {
    return writing(
        (DriftWatchScene) shown,
        () ->
            new Card(
                IntStream.range(0, Prices.MACHINES).mapToObj(i -> daily(chance)).toList(),
                Rule.Red.values()[chance.nextInt(3)],
                chance.nextBoolean()));
  }

  private static int daily(RandomGenerator chance) {
    return Card.CHOICES.get(chance.nextInt(Card.CHOICES.size()));
  }
}
