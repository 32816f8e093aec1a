package org.werkbank.search.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.werkbank.search.eval.Score.Ranking;

class ScoreTest {
  private static final double EXACT = 1e-12;

  @Test
  void recallAndReciprocalRankCountWhatIsGradedTwoOrThree() {
    Score score =
        Score.of(
            List.of(
                new Ranking(List.of("a"), Map.of("a", 3)),
                new Ranking(List.of("b", "a"), Map.of("a", 2, "b", 1)),
                new Ranking(List.of("1", "2", "3", "4", "5", "a"), Map.of("a", 3)),
                new Ranking(List.of("b"), Map.of("a", 3))));
    assertEquals(4, score.queries());
    assertEquals(0.25, score.r1(), EXACT);
    assertEquals(0.50, score.r5(), EXACT);
    assertEquals(0.75, score.r10(), EXACT);
    assertEquals((1 + 1 / 2.0 + 1 / 6.0 + 0) / 4, score.mrr(), EXACT);
  }

  @Test
  void whatStandsInPlaceElevenIsNotFound() {
    List<String> found = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a");
    Score score = Score.of(List.of(new Ranking(found, Map.of("a", 3))));
    assertEquals(new Score(1, 0, 0, 0, 0, 0), score);
  }

  /** Gains 7, 3, 1; discounts 1, log2 3, 2, log2 5. */
  @Test
  void ndcgIsGainOverBestGain() {
    double log3 = Math.log(3) / Math.log(2);
    Ranking swapped = new Ranking(List.of("b", "x", "a"), Map.of("a", 3, "b", 2, "c", 1));
    assertEquals((3 + 7 / 2.0) / (7 + 3 / log3 + 1 / 2.0), swapped.ndcg(), EXACT);
    Ranking best = new Ranking(List.of("a", "b", "c"), Map.of("a", 3, "b", 2, "c", 1));
    assertEquals(1, best.ndcg(), EXACT);
  }

  @Test
  void moreTargetsThanPlacesCanStillBePerfect() {
    Map<String, Integer> grades = new java.util.HashMap<>();
    for (int i = 1; i <= 12; i++) grades.put(String.valueOf(i), 2);
    List<String> found = List.of("12", "11", "10", "9", "8", "7", "6", "5", "4", "3");
    assertEquals(1, new Ranking(found, grades).ndcg(), EXACT);
  }
}
