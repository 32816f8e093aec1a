package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.werkbank.exercise.spi.Seed;

class SeedsTest {
  private static final UUID ATTEMPT = UUID.fromString("0193511e-0000-7000-8000-000000000001");

  @Test
  void aSeedIsTheBeginningOfTheHmacOfTheAttempt() {
    // printf %s 0193511e-0000-7000-8000-000000000001 | openssl dgst -sha256 -hmac secret
    assertEquals(new Seed(0xc3b66abd60db3c6bL), new Seeds("secret".getBytes()).of(ATTEMPT));
  }

  @Test
  void anotherSecretGivesAnotherSeed() {
    assertNotEquals(new Seeds("a".getBytes()).of(ATTEMPT), new Seeds("b".getBytes()).of(ATTEMPT));
  }

  @Test
  void theSecretIsMadeOnceAndOnlyItsOwnerReadsIt(@TempDir Path folder) throws IOException {
    byte[] first = Seeds.kept(folder.resolve("data"));
    assertEquals(32, first.length);
    assertArrayEquals(first, Seeds.kept(folder.resolve("data")));
    Path file = folder.resolve("data/secret.key");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }
}
