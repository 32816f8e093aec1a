package org.werkbank.house;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a page may look like. */
class PagesTest {
  @TestFactory
  Stream<DynamicTest> werkbankKeepsTheRules() {
    return Project.werkbank().keeps(PageRules.all());
  }
}
