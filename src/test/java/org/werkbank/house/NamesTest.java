package org.werkbank.house;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files of the project name nothing of the machine they were written on. */
class NamesTest {
  @TestFactory
  Stream<DynamicTest> werkbankKeepsTheRules() {
    return Project.werkbank().keeps(NameRules.all());
  }
}
