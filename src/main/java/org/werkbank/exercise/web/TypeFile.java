package org.werkbank.exercise.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Files in the folders of the exercise types. Scripts, sheets and drawings may go out; code, texts
 * and pages may not.
 */
final class TypeFile {
  private static final Pattern PUBLIC =
      Pattern.compile("[a-z0-9]{1,40}/[a-z0-9-]{1,60}\\.(css|js|svg|png)");
  private static final Pattern PAGE = Pattern.compile("[a-z0-9]{1,40}/[a-z0-9-]{1,60}\\.xhtml");
  private static final Map<String, Optional<String>> ADDRESSES = new ConcurrentHashMap<>();

  private TypeFile() {}

  /** A file that browsers may fetch. */
  static Optional<URL> open(String path) {
    return PUBLIC.matcher(path).matches() ? find(path) : Optional.empty();
  }

  /** A page that other pages may include. */
  static Optional<URL> page(String path) {
    return PAGE.matcher(path).matches() ? find(path) : Optional.empty();
  }

  /**
   * The address of a file with the digest of its content, so that it may be cached for a year;
   * empty if there is none.
   */
  static Optional<String> address(String path) {
    return ADDRESSES.computeIfAbsent(
        path, any -> open(path).map(url -> "/exercise-type/" + path + "?v=" + digest(url)));
  }

  private static Optional<URL> find(String path) {
    return Optional.ofNullable(TypeFile.class.getResource("/org/werkbank/exercise/type/" + path));
  }

  private static String digest(URL url) {
    try (InputStream in = url.openStream()) {
      byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return HexFormat.of().formatHex(sha256, 0, 6);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
