package org.werkbank.assessment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.werkbank.assessment.CertificateTests;
import org.werkbank.assessment.ProgrammePlans;
import org.werkbank.assessment.Standing;
import org.werkbank.assessment.TestPlan;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.text.Text;
import org.werkbank.platform.web.Address;

/** The pages of a test whose programme waits for a text of the company. */
class ThisTestTest {
  private static final UUID FORM = new UUID(0, 1);
  private static final TestPlan PLAN =
      new TestPlan(
          "Z1",
          Text.same("Z1"),
          List.of(),
          List.of(),
          0,
          1,
          List.of(),
          TestPlan.Lot.all(0),
          Instant.EPOCH,
          false);

  @Test
  void nobodyBeginsItWhileItIsClosed() {
    assertThrows(Conflict.class, test(new Standing.MayStart())::mayBegin);
    assertThrows(
        Conflict.class, test(new Standing.MustWait(FORM, Instant.EPOCH, List.of()))::mayBegin);
  }

  @Test
  void whoIsInItGoesOnAndWhoHasPassedCanReadIt() {
    ThisTest running = test(new Standing.Running(FORM, 1, 0, 20));
    running.mayBegin();
    assertEquals(FORM, running.running());
    ThisTest passed = test(new Standing.Passed(FORM, Instant.EPOCH));
    passed.mayBegin();
    assertEquals(PLAN, passed.plan());
  }

  private static ThisTest test(Standing standing) {
    ThisTest test = new ThisTest();
    test.programmes = only(new Closed());
    test.tests =
        new CertificateTests(null, null, null, null) {
          @Override
          public Standing standing(UUID person, TestPlan plan) {
            return standing;
          }
        };
    test.address =
        new Address() {
          @Override
          public String part(String name) {
            return "z1";
          }
        };
    test.viewer =
        new Viewer() {
          @Override
          public UUID personId() {
            return new UUID(0, 2);
          }
        };
    return test;
  }

  /** A company that has not written what the programme needs. */
  private static final class Closed implements ProgrammePlans {
    @Override
    public Optional<TestPlan> plan(String code, UUID person) {
      throw new Conflict("problem.certification.notOpen", code);
    }

    @Override
    public Optional<TestPlan> outline(String code, UUID person) {
      return Optional.of(PLAN);
    }
  }

  @SuppressWarnings("unchecked")
  private static Instance<ProgrammePlans> only(ProgrammePlans plans) {
    return (Instance<ProgrammePlans>)
        Proxy.newProxyInstance(
            ThisTestTest.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (proxy, method, values) -> {
              if (method.getName().equals("stream")) return Stream.of(plans);
              ((Consumer<ProgrammePlans>) values[0]).accept(plans);
              return null;
            });
  }
}
