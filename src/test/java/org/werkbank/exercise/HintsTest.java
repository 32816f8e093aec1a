package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

class HintsTest {
  private static final List<String> OF_THE_TYPE =
      List.of("Zähl.", "Zähl weiter.", "Zähl bis zum Ziel.");
  private static final List<String> OF_TWO =
      List.of("Das Ziel ist nah.", "Zähl noch einmal.", "Zähl bis zwei.");

  private static List<String> hints(Map<String, Object> parameters) {
    ExerciseTypes types = new ExerciseTypes(List.of(new Counting()), List.of());
    Play play = new Play(types.type("counting"), types.plan("counting", parameters), new Seed(1));
    return Hints.of(play, parameters, Texts.beside(Counting.class, Language.DE).bundle());
  }

  @Test
  void anOfferWithHintsOfItsOwnGivesThem() {
    assertEquals(OF_TWO, hints(Map.of("goal", 2)));
  }

  @Test
  void itsHintsStayWhereAnAuthorAddsMore() {
    assertEquals(OF_TWO, hints(Map.of("goal", 2, "aloud", "yes")));
  }

  @Test
  void whatComesOutAsAnOfferDoesIsThatOffer() {
    assertEquals(OF_TWO, hints(Map.of()));
  }

  @Test
  void whatIsNoOfferOrHasNoHintsOfItsOwnGivesThoseOfTheType() {
    assertEquals(OF_THE_TYPE, hints(Map.of("goal", 9)));
    assertEquals(OF_THE_TYPE, hints(Map.of("goal", 5)));
  }
}
