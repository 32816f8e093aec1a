package org.werkbank.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LotTest {
  private static final TestPlan.Lot ONE = new TestPlan.Lot(List.of(1, 3, 4), 1);

  @Test
  void everyExerciseIsDrawnAboutEquallyOften() {
    Map<List<Integer>, Long> drawn =
        LongStream.range(0, 3000)
            .boxed()
            .collect(Collectors.groupingBy(seed -> ONE.of(seed), Collectors.counting()));
    assertEquals(3, drawn.size());
    drawn.forEach((lot, times) -> assertTrue(times > 900 && times < 1100, lot + " " + times));
  }

  @Test
  void theSameSeedDrawsTheSame() {
    for (long seed = 0; seed < 50; seed++) assertEquals(ONE.of(seed), ONE.of(seed));
  }

  @Test
  void whereAllAreAskedChanceDecidesNothing() {
    TestPlan.Lot all = new TestPlan.Lot(List.of(1, 2), 2);
    for (long seed = 0; seed < 50; seed++) assertEquals(List.of(1, 2), all.of(seed));
    assertEquals(List.of(1, 2, 3), TestPlan.Lot.all(3).of(7));
  }
}
