package org.werkbank.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.werkbank.exercise.spi.Seed;

/**
 * Seeds nobody can guess: first 8 bytes of HMAC-SHA256(server secret, attempt id) (rule R-E2). The
 * secret is a setting, or is made at first use in {@code secret.key} of the data folder, readable
 * by its owner alone. Who changes it changes the data of every open attempt.
 */
@ApplicationScoped
public class Seeds {
  private static final int BYTES = 32;

  private final byte[] secret;

  @Inject
  Seeds(
      @ConfigProperty(name = "werkbank.exercise.secret") Optional<String> secret,
      @ConfigProperty(name = "werkbank.data.dir") String folder) {
    this(
        secret
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .orElseGet(() -> kept(Path.of(folder))));
  }

  Seeds(byte[] secret) {
    this.secret = secret.clone();
  }

  protected Seeds() {
    this(new byte[0]);
  }

  /** Only so that the secret is read now: a damaged one ends the start, not the first exercise. */
  void start(@Observes Startup started) {}

  Seed of(UUID attempt) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      byte[] digest = mac.doFinal(attempt.toString().getBytes(StandardCharsets.US_ASCII));
      return new Seed(ByteBuffer.wrap(digest).getLong());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Reads the secret of this folder, or makes it. Two servers that start at once on one folder get
   * the same.
   *
   * @throws IllegalStateException if the file is damaged; a new secret would change the data of
   *     every open attempt
   */
  static byte[] kept(Path folder) {
    Path file = folder.resolve("secret.key");
    try {
      Files.createDirectories(folder);
      if (!Files.exists(file)) make(folder, file);
      return whole(file, Files.readString(file, StandardCharsets.ISO_8859_1).strip());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read or make " + file.toAbsolutePath(), unreadable);
    }
  }

  private static byte[] whole(Path file, String text) {
    if (text.matches("[0-9a-fA-F]{" + 2 * BYTES + "}")) return HexFormat.of().parseHex(text);
    throw new IllegalStateException(
        file.toAbsolutePath()
            + " is damaged: it has to hold "
            + 2 * BYTES
            + " hexadecimal digits. Put the file of the last backup there, or remove it: then a new"
            + " one is made, and every exercise that somebody is in has other data");
  }

  /** Written beside, to the disk, and moved into place, so that nobody ever reads half a secret. */
  private static void make(Path folder, Path file) throws IOException {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    Path part = Files.createTempFile(folder, "secret", ".part", ownerOnly());
    Files.writeString(
        part, HexFormat.of().formatHex(fresh), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    try {
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException otherServer) {
      return;
    } catch (UnsupportedOperationException noLinks) {
      Files.move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
