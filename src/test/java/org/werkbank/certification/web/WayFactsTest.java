package org.werkbank.certification.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.werkbank.assessment.Standing;
import org.werkbank.certification.Gaps;
import org.werkbank.certification.Programme;
import org.werkbank.certification.ShippedProgrammes;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** What is next on the way to a certificate. */
class WayFactsTest {
  private static final Standing RUNNING = new Standing.Running(new UUID(0, 1), 4, 3, 20);

  @Test
  void aTestUnderWayIsNextWhateverIsMissingSince() {
    for (String gap : List.of("", "Stop rule"))
      assertEquals(
          new WayFacts.Fact("Next", "go on with the test", "/certificates/Z1/test"),
          next(gap, RUNNING));
  }

  /** The pages of the test are closed then: a way there would end before a shut door. */
  @Test
  void whileTheCompanyHasToWriteSomethingNothingLeadsIntoTheTest() {
    WayFacts.Fact wait =
        new WayFacts.Fact("Next", "Wait: your company still has to fill in: Stop rule.", "");
    assertEquals(
        wait, next("Stop rule", new Standing.MustWait(new UUID(0, 1), Instant.EPOCH, List.of())));
    assertEquals(wait, next("Stop rule", new Standing.MayStart()));
  }

  private static WayFacts.Fact next(String gap, Standing standing) {
    WayFacts facts = new WayFacts();
    facts.viewer =
        new Viewer() {
          @Override
          public Texts texts() {
            return Texts.of(Language.EN);
          }
        };
    facts.gaps =
        new Gaps(null, null) {
          @Override
          public String said(Programme programme, Texts words) {
            return gap;
          }
        };
    Programme z1 = ShippedProgrammes.read().of("Z1").orElseThrow();
    return facts
        .of(new MyWay.Goal(z1, null, standing, List.of(), z1.months(false), Optional.empty()))
        .get(1);
  }
}
