package org.werkbank.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each wall is leaned on once: {@code planted} is a small house in which every rule is broken. */
class ArchitectureRulesCanFailTest {
  private static final String ROOT = "org.werkbank.house.planted";
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);
  private static final Map<String, ArchRule> RULES = new ArchitectureRules(ROOT).all();

  /** The rule, and what its report has to name. */
  private static final Map<String, String> FAULTS =
      Map.ofEntries(
          Map.entry("rooms use only the rooms on the map", "shed.GradeManager lies in no room"),
          Map.entry("rooms have no cycles", "Cycle detected"),
          Map.entry(
              "the works council's promise: workforce never sees learning", "workforce.Peeks"),
          Map.entry("pages know neither entities nor the database", "learning.web.ScorePage"),
          Map.entry("only web and api know Faces, PrimeFaces and Servlet", "learning.Scores"),
          Map.entry("named beans live in web and end in Page", "learning.Scores"),
          Map.entry("no bean lives longer than its request", "learning.web.ScorePage"),
          Map.entry("transactions start in services", "learning.web.ScorePage"),
          Map.entry("services declare no checked exceptions", "java.io.IOException"),
          Map.entry("exercise types do not know each other", "exercise.type.two.Two"),
          Map.entry("exercise types see only the contract and platform", "exercise.Attempt"),
          Map.entry("exercise types are named by nobody", "exercise.Attempt"),
          Map.entry("no learned model inside assessment or certification", "assessment.Grader"),
          Map.entry("time comes from the injected clock", "Grader.when()"),
          Map.entry("requests leave the server at one place", "Grader.asks("),
          Map.entry("no standard streams", "Grader.speak()"),
          Map.entry("nobody throws generic exceptions", "Grader.fail()"),
          Map.entry("nobody catches generic exceptions", "(Grader.java:"),
          Map.entry("names say what a thing is", "shed.GradeManager"));

  @Test
  void everyRuleHasAPlantedFault() {
    assertEquals(RULES.keySet(), FAULTS.keySet());
  }

  @TestFactory
  Stream<DynamicTest> aPlantedFaultIsReported() {
    return FAULTS.entrySet().stream()
        .map(
            fault ->
                DynamicTest.dynamicTest(
                    fault.getKey(),
                    () -> assertReported(RULES.get(fault.getKey()), fault.getValue())));
  }

  @Test
  void theMapForbidsWhatItDoesNotName() {
    assertReported(RULES.get("rooms use only the rooms on the map"), "workforce.Peeks");
  }

  private static void assertReported(ArchRule rule, String offender) {
    EvaluationResult result = rule.evaluate(PLANTED);
    String report = String.join("\n", result.getFailureReport().getDetails());
    assertTrue(
        result.hasViolation() && report.contains(offender), offender + " expected in: " + report);
  }
}
