package org.werkbank.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a page may look like. */
class PagesTest {
  @TestFactory
  Stream<DynamicTest> werkbankKeepsTheRules() {
    return PageRules.all().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        assertEquals(
                            "", String.join("\n", rule.getValue().apply(Project.werkbank())))));
  }
}
