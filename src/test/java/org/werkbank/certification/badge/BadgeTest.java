package org.werkbank.certification.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaves the house word by word: somebody else's program reads it. */
class BadgeTest {
  @Test
  void aBadgeIsWrittenAsInTheGoldenFile() throws IOException {
    assertEquals(golden("badge.json"), Badges.signed());
  }

  @Test
  void theIssuerNamesEveryKeyItVouchesFor() throws IOException {
    assertEquals(golden("issuer.json"), Badges.ISSUER.document(Badges.KEYS));
  }

  @Test
  void theRevocationListHoldsIdsAndReasonsOnly() throws IOException {
    var revocations = List.of(new IssuerProfile.Revocation(Badges.ID, "withdrawn-by-holder"));
    assertEquals(golden("revoked.json"), Badges.ISSUER.revocationList(revocations));
  }

  private static JsonObject golden(String file) throws IOException {
    try (InputStream in = BadgeTest.class.getResourceAsStream(file);
        var reader = Json.createReader(in)) {
      return reader.readObject();
    }
  }
}
