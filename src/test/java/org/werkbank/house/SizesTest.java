package org.werkbank.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nothing grows until nobody reads it. */
class SizesTest {
  @TestFactory
  Stream<DynamicTest> werkbankKeepsTheRules() {
    return SizeRules.all().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        assertEquals(
                            "", String.join("\n", rule.getValue().apply(Project.werkbank())))));
  }
}
