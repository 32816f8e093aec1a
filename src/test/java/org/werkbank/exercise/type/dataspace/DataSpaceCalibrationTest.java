package org.werkbank.exercise.type.dataspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Seed;

/** The values of the curriculum, as means over seeds. */
class DataSpaceCalibrationTest {
  private static final Logger LOG = Logger.getLogger(DataSpaceCalibrationTest.class.getName());
  private static final int SEEDS = 32;

  @Test
  void theOwnDataTellNextToNothing() {
    check(false, false, .04, 3.3);
  }

  @Test
  void oneStepUpTellsAThird() {
    check(true, false, .34, 2.7);
  }

  @Test
  void theWholeChainTellsNearlyEverything() {
    check(true, true, .94, .8);
  }

  /** Neither partner alone is enough to pass. */
  @Test
  void twoStepsUpAloneDoNotReachTheGain() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      double own = Model.hidden(new Seed(seed), false, false).r2();
      double chain = Model.hidden(new Seed(seed), true, true).r2();
      double mill = Model.hidden(new Seed(seed), false, true).r2();
      assertEquals(.66, (mill - own) / (chain - own), .12);
    }
  }

  private static void check(boolean forge, boolean mill, double r2, double mae) {
    List<Model> models =
        LongStream.rangeClosed(1, SEEDS)
            .mapToObj(seed -> Model.hidden(new Seed(seed), forge, mill))
            .toList();
    double meanR2 = models.stream().mapToDouble(Model::r2).average().orElseThrow();
    double meanMae = models.stream().mapToDouble(Model::mae).average().orElseThrow();
    LOG.info(() -> forge + " " + mill + ": R2 " + meanR2 + ", MAE " + meanMae);
    assertEquals(r2, meanR2, .03);
    assertEquals(mae, meanMae, .06);
  }
}
