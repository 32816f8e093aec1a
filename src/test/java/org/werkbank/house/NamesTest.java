package org.werkbank.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files of the project name nothing of the machine they were written on. */
class NamesTest {
  @TestFactory
  Stream<DynamicTest> werkbankKeepsTheRules() {
    return NameRules.all().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        assertEquals(
                            "", String.join("\n", rule.getValue().apply(Project.werkbank())))));
  }
}
