package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  /** Half of it would give every open attempt other data, and nobody would know why. */
  @ParameterizedTest
  @ValueSource(strings = {"", "0123456789abcdef", "\u0000\u0000\u0000\u0000", "no secret"})
  void aHalfWrittenSecretIsToldAndStaysAsItIs(String left, @TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("secret.key"), left);
    Exception told = assertThrows(IllegalStateException.class, () -> Seeds.kept(folder));
    assertTrue(told.getMessage().startsWith(file + " is damaged"), told.getMessage());
    assertEquals(left, Files.readString(file));
  }

  /** A start that was cut off leaves a part beside the file, never the file itself. */
  @Test
  void aPartOfAStartThatWasCutOffIsNoSecret(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("secret123.part"), "0123");
    byte[] made = Seeds.kept(folder);
    assertEquals(32, made.length);
    assertArrayEquals(made, Seeds.kept(folder));
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
