package org.werkbank.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Workshop;
import org.werkbank.exercise.Workshop.Exercise;
import org.werkbank.fixtures.ShippedTypes;
import org.werkbank.platform.text.Language;
import org.werkbank.search.Entry;

class WorkshopShelfTest {
  private final Workshop workshop = new Workshop(ShippedTypes.all());
  private final WorkshopShelf shelf = new WorkshopShelf(workshop);

  @Test
  void eachOfferStandsThereOnceInEachLanguageAndLeadsToItsPlace() {
    String source = shelf.stock().keySet().iterator().next();
    for (Language language : Language.values()) {
      List<String> wanted =
          workshop.all(language).stream().map(Exercise::address).sorted().toList();
      assertEquals(
          wanted,
          shelf.entries(source).stream()
              .filter(entry -> entry.language() == language)
              .map(Entry::address)
              .sorted()
              .toList());
    }
    assertEquals(
        shelf.entries(source).size(),
        shelf.entries(source).stream().map(Entry::id).collect(Collectors.toSet()).size());
  }

  @Test
  void anotherStartWithTheSameTypesGivesTheIndexNothingToDo() {
    assertEquals(shelf.stock(), new WorkshopShelf(new Workshop(ShippedTypes.all())).stock());
  }
}
