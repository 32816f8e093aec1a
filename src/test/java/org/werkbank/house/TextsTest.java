package org.werkbank.house;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence exists in both languages, is used and fits its places. */
class TextsTest {
  @TestFactory
  Stream<DynamicTest> werkbankKeepsTheRules() {
    return Project.werkbank().keeps(TextRules.all());
  }
}
