package org.werkbank.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence exists in both languages, is used and fits its places. */
class TextsTest {
  @TestFactory
  Stream<DynamicTest> werkbankKeepsTheRules() {
    return TextRules.all().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        assertEquals(
                            "", String.join("\n", rule.getValue().apply(Project.werkbank())))));
  }
}
