package org.werkbank.house;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nothing grows until nobody reads it. */
class SizesTest {
  @TestFactory
  Stream<DynamicTest> werkbankKeepsTheRules() {
    return Project.werkbank().keeps(SizeRules.all());
  }
}
