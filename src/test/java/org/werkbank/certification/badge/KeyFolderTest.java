package org.werkbank.certification.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFolderTest {
  @TempDir Path folder;

  @Test
  void aNewFolderGetsAKeyThatOnlyItsOwnerCanRead() throws IOException {
    IssuerKey made = new KeyFolder(folder, "").current();
    Path file = folder.resolve("signing-key.pem");

    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(made.id(), new KeyFolder(folder, "").current().id());
  }

  @Test
  void aReplacedKeyStaysPublished() throws IOException {
    IssuerKey old = new KeyFolder(folder, "").current();
    Files.delete(folder.resolve("signing-key.pem"));
    KeyFolder later = new KeyFolder(folder, "");

    assertEquals(Set.of(old.id(), later.current().id()), later.published().keySet());
    assertEquals(old.publicKey(), later.published().get(old.id()));
  }

  @Test
  void aKeyOfOnesOwnIsUsedWhereItLies() throws IOException {
    Path own = folder.resolve("own.pem");
    String base64 = Base64.getMimeEncoder().encodeToString(DataIntegrityTest.PRIVATE.getEncoded());
    Files.writeString(
        own, "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");

    assertEquals(
        DataIntegrityTest.PUBLIC,
        new KeyFolder(folder.resolve("issuer"), own.toString()).current().publicKey());
  }

  @Test
  void aFileThatIsNoKeyIsNamed() throws IOException {
    Path own = Files.writeString(folder.resolve("own.pem"), "nothing");

    KeyFolder keys = new KeyFolder(folder, own.toString());
    Exception problem = assertThrows(IllegalStateException.class, keys::current);
    assertEquals(own + " holds no Ed25519 private key in PKCS#8 PEM", problem.getMessage());
  }

  /** A new key over a damaged one would leave every badge since without a key anybody knows. */
  @ParameterizedTest
  @ValueSource(ints = {0, 20, 60, 100})
  void aHalfWrittenKeyIsToldAndStaysAsItIs(int bytes) throws IOException {
    new KeyFolder(folder, "").current();
    Path file = folder.resolve("signing-key.pem");
    String half = Files.readString(file).substring(0, bytes);
    Files.writeString(file, half);

    KeyFolder keys = new KeyFolder(folder, "");
    Exception problem = assertThrows(IllegalStateException.class, keys::current);
    assertEquals(file + " holds no Ed25519 private key in PKCS#8 PEM", problem.getMessage());
    assertEquals(half, Files.readString(file));
  }

  @Test
  void aHalfWrittenPublicKeyIsTold() throws IOException {
    IssuerKey key = new KeyFolder(folder, "").current();
    Path file = folder.resolve("public").resolve(key.id() + ".pem");
    Files.writeString(file, Files.readString(file).substring(0, 40));

    KeyFolder keys = new KeyFolder(folder, "");
    Exception problem = assertThrows(IllegalStateException.class, keys::published);
    assertEquals(file + " holds no Ed25519 public key in PEM", problem.getMessage());
  }

  @Test
  void aFingerprintIsReadInGroups() {
    assertEquals("9F2C 41AE 07D3 B85C", IssuerKey.fingerprint("9f2c41ae07d3b85c"));
  }
}
