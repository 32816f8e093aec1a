package org.werkbank.certification.badge;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.HexFormat;
import java.util.Locale;

/** The key that signs now, with its public half. */
public record IssuerKey(String id, PrivateKey privateKey, PublicKey publicKey) {

  IssuerKey(PrivateKey privateKey, PublicKey publicKey) {
    this(id(publicKey), privateKey, publicKey);
  }

  /**
   * Name of a public key in addresses: the first 16 hex digits of the SHA-256 of its X.509 form.
   */
  static String id(PublicKey key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The id as it is printed: capital letters in groups of four. */
  public static String fingerprint(String id) {
    return id.toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
  }
}
