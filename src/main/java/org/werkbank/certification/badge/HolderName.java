package org.werkbank.certification.badge;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A name that can be compared but not read: salted SHA-256, as {@code IdentityObject} of Open
 * Badges 3.0 has it.
 */
public final class HolderName {
  private static final int SALT_BYTES = 16;

  private HolderName() {}

  /** A new salt, 128 random bits as text. */
  public static String newSalt() {
    byte[] bytes = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Hash of exactly this name, for badges: other verifiers know no tolerance. */
  static String openBadgesHash(String name, String salt) {
    return "sha256$" + hash(Normalizer.normalize(name, Normalizer.Form.NFC), salt);
  }

  /**
   * Hash of the name as people mean it: upper and lower case, spaces and Unicode forms do not
   * count.
   */
  public static String tolerantHash(String name, String salt) {
    return hash(plain(name), salt);
  }

  private static String plain(String name) {
    String visible = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
    String spaced = visible.replaceAll("[\\s\\p{Z}]+", " ").strip();
    String folded = spaced.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFKC);
  }

  private static String hash(String text, String salt) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((text + salt).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
