package org.werkbank.exercise.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeFileTest {
  @Test
  void sheetsAndScriptsGoOutUnderTheirDigest() {
    String address = TypeFile.address("fairsample/fairsample.css").orElseThrow();
    assertTrue(
        address.matches("/exercise-type/fairsample/fairsample\\.css\\?v=[0-9a-f]{12}"), address);
    assertTrue(TypeFile.open("fairsample/fairsample.js").isPresent());
    assertTrue(TypeFile.page("fairsample/answer.xhtml").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fairsample/FairSample.class", "fairsample/answer.xhtml", "fairsample/texts_de.properties",
        "fairsample/README.md", "fairsample/../fairsample/fairsample.css",
            "../../../../i18n/exercise_de.properties",
        "fairsample/missing.css", "", "fairsample"
      })
  void nothingElseGoesOut(String path) {
    assertEquals(Optional.empty(), TypeFile.open(path));
  }
}
