package org.werkbank.certification.badge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The issuer's keys as files that {@code openssl} can read and make.
 *
 * <pre>
 * issuer/signing-key.pem     Ed25519 private key, PKCS#8 PEM; readable by its owner only
 * issuer/public/ID.pem       every public key that ever signed, X.509 PEM; never removed by the program
 * </pre>
 *
 * <p>A new key: put another {@code signing-key.pem} there ({@code openssl genpkey -algorithm
 * ed25519}) and start again. The public half of the old one stays, so that older badges still
 * verify.
 */
public final class KeyFolder {
  private static final String ALGORITHM = "Ed25519";
  private final Path publicKeys;
  private final Path signingKey;

  /**
   * Keys in a folder that is made when missing.
   *
   * @param own a private key somewhere else; empty text means {@code signing-key.pem} in the folder
   */
  public KeyFolder(Path folder, String own) {
    publicKeys = folder.resolve("public");
    signingKey = own.isBlank() ? folder.resolve("signing-key.pem") : Path.of(own);
    try {
      Files.createDirectories(publicKeys, onlyOwner("rwx------"));
      if (own.isBlank() && Files.notExists(signingKey)) create();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The key that signs; its public half is filed.
   *
   * @throws IllegalStateException if the file holds no Ed25519 private key
   */
  public IssuerKey current() {
    try {
      byte[] der = pem(Files.readString(signingKey, StandardCharsets.US_ASCII), "PRIVATE KEY");
      PrivateKey privateKey =
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(der));
      IssuerKey key = new IssuerKey(privateKey, publicHalf(privateKey));
      Path file = publicKeys.resolve(key.id() + ".pem");
      if (Files.notExists(file))
        write(file, "PUBLIC KEY", key.publicKey().getEncoded(), "rw-r--r--");
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException(
          signingKey + " holds no Ed25519 private key in PKCS#8 PEM", e);
    }
  }

  /** Every public key that ever signed, by id. */
  public Map<String, PublicKey> published() {
    Map<String, PublicKey> keys = new TreeMap<>();
    try (Stream<Path> files = Files.list(publicKeys)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".pem")).toList()) {
        PublicKey key = publicKey(file);
        keys.put(IssuerKey.id(key), key);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }

  private static PublicKey publicKey(Path file) throws IOException {
    try {
      byte[] der = pem(Files.readString(file, StandardCharsets.US_ASCII), "PUBLIC KEY");
      return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(der));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException(file + " holds no Ed25519 public key in PEM", e);
    }
  }

  private void create() throws IOException {
    try {
      write(
          signingKey,
          "PRIVATE KEY",
          pair(new SecureRandom()).getPrivate().getEncoded(),
          "rw-------");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * PKCS#8 holds the 32 secret bytes only; the generator makes the same pair when it is given them
   * as its random.
   */
  private static PublicKey publicHalf(PrivateKey key) throws GeneralSecurityException {
    byte[] secret = ((EdECPrivateKey) key).getBytes().orElseThrow();
    return pair(new Replay(secret)).getPublic();
  }

  private static KeyPair pair(SecureRandom random) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
    generator.initialize(255, random);
    return generator.generateKeyPair();
  }

  /** A key is there whole or not at all. */
  private static void write(Path file, String label, byte[] der, String mode) throws IOException {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    String text = "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
    Path part = Files.createTempFile(file.getParent(), "key", ".part", onlyOwner("rw-------"));
    Files.writeString(
        part, text, StandardCharsets.US_ASCII, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    if (hasPosix()) Files.setPosixFilePermissions(part, PosixFilePermissions.fromString(mode));
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static byte[] pem(String text, String label) {
    String begin = "-----BEGIN " + label + "-----";
    int from = text.indexOf(begin);
    int to = text.indexOf("-----END " + label + "-----");
    if (from < 0 || to < from) throw new IllegalArgumentException("no " + begin);
    return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
  }

  private static boolean hasPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<?>[] onlyOwner(String mode) {
    if (!hasPosix()) return new FileAttribute<?>[0];
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
    };
  }

  private static final class Replay extends SecureRandom {
    private final transient byte[] bytes;

    Replay(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] target) {
      System.arraycopy(bytes, 0, target, 0, target.length);
    }
  }
}
