package org.werkbank.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.werkbank.catalogue.Item;

class LayoutTest {

  @Test
  void optionsAreShuffledAndTheLastOneStaysLast() {
    Set<Integer> first = new HashSet<>();
    for (long seed = 0; seed < 200; seed++) {
      Layout layout = Layout.of(Given.single(), seed, 1);
      assertEquals(Set.of(0, 1, 2, 3), Set.copyOf(layout.indexes()));
      assertEquals(3, layout.index(4));
      first.add(layout.index(1));
    }
    assertEquals(Set.of(0, 1, 2), first);
  }

  @Test
  void everyOptionIsFirstAboutEquallyOften() {
    int[] first = new int[6];
    for (long seed = 0; seed < 6000; seed++) first[Layout.of(Given.multiple(), seed, 2).index(1)]++;
    for (int count : first)
      assertTrue(count > 850 && count < 1150, "first " + count + " of 6000 times");
  }

  @Test
  void numbersAscend() {
    Item.Single numbers =
        new Item.Single(
            List.of(
                Given.option(true, "1.400 min"),
                Given.option(false, "20 %"),
                Given.option(false, "−3,5 °C"),
                Given.last("keins davon")));
    for (long seed = 0; seed < 20; seed++)
      assertEquals(List.of(2, 1, 0, 3), Layout.of(numbers, seed, 1).indexes());
  }

  @Test
  void aNumberInASentenceIsNoNumber() {
    Item.Single sentences =
        new Item.Single(
            List.of(
                Given.option(true, "6 Teile des neuen Lieferanten"),
                Given.option(false, "180 weitere Teile"),
                Given.option(false, "3 Etiketten"),
                Given.option(false, "2 Lampen")));
    long orders =
        IntStream.range(0, 100).mapToObj(seed -> Layout.of(sentences, seed, 1)).distinct().count();
    assertTrue(orders > 10, "only " + orders + " orders");
  }

  @Test
  void theSameFormLooksTheSameTomorrowAndEachQuestionOtherwise() {
    assertEquals(Layout.of(Given.multiple(), 42, 1), Layout.of(Given.multiple(), 42, 1));
    Set<Layout> positions = new HashSet<>();
    for (int position = 1; position <= 20; position++)
      positions.add(Layout.of(Given.multiple(), 42, position));
    assertTrue(positions.size() > 10);
  }
}
