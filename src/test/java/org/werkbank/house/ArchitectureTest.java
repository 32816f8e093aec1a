package org.werkbank.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house, checked on the compiled classes. */
class ArchitectureTest {
  private static final JavaClasses WERKBANK =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.werkbank");

  @TestFactory
  Stream<DynamicTest> theHouseKeepsItsRules() {
    Map<String, com.tngtech.archunit.lang.ArchRule> rules =
        new ArchitectureRules("org.werkbank").all();
    return rules.entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(WERKBANK)));
  }
}
