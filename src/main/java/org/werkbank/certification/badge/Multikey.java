package org.werkbank.certification.badge;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/**
 * Ed25519 keys as Multikey text (W3C Controlled Identifiers 1.0, section 2.2.2): a two-byte head
 * that names the kind of key, then its 32 bytes as in RFC 8032, in base58 with the multibase prefix
 * {@code z}.
 */
public final class Multikey {
  private static final String ALGORITHM = "Ed25519";
  private static final byte[] PUBLIC_HEAD = {(byte) 0xed, 0x01};
  private static final byte[] PRIVATE_HEAD = {(byte) 0x80, 0x26};
  private static final int LENGTH = 32;

  private Multikey() {}

  /** {@code publicKeyMultibase}; begins with {@code z6Mk}. */
  public static String encode(PublicKey key) {
    EdECPoint point = ((EdECPublicKey) key).getPoint();
    byte[] bytes = reverse(fill(point.getY()));
    if (point.isXOdd()) bytes[LENGTH - 1] |= (byte) 0x80;
    return text(PUBLIC_HEAD, bytes);
  }

  /** {@code secretKeyMultibase}; begins with {@code z3u2}. */
  public static String encode(PrivateKey key) {
    return text(PRIVATE_HEAD, ((EdECPrivateKey) key).getBytes().orElseThrow());
  }

  /**
   * The public key behind a text.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static PublicKey publicKey(String multibase) {
    byte[] bytes = reverse(bytes(PUBLIC_HEAD, multibase));
    boolean odd = (bytes[0] & 0x80) != 0;
    bytes[0] &= 0x7f;
    var spec =
        new EdECPublicKeySpec(
            NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, bytes)));
    try {
      return KeyFactory.getInstance(ALGORITHM).generatePublic(spec);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 public key", e);
    }
  }

  /**
   * The private key behind a text.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static PrivateKey privateKey(String multibase) {
    var spec = new EdECPrivateKeySpec(NamedParameterSpec.ED25519, bytes(PRIVATE_HEAD, multibase));
    try {
      return KeyFactory.getInstance(ALGORITHM).generatePrivate(spec);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 private key", e);
    }
  }

  private static String text(byte[] head, byte[] key) {
    byte[] all = Arrays.copyOf(head, head.length + key.length);
    System.arraycopy(key, 0, all, head.length, key.length);
    return "z" + Base58.encode(all);
  }

  private static byte[] bytes(byte[] head, String multibase) {
    if (!multibase.startsWith("z"))
      throw new IllegalArgumentException("multibase prefix z expected");
    byte[] all = Base58.decode(multibase.substring(1));
    if (all.length != head.length + LENGTH
        || !Arrays.equals(Arrays.copyOf(all, head.length), head)) {
      throw new IllegalArgumentException("not this kind of Ed25519 key");
    }
    return Arrays.copyOfRange(all, head.length, all.length);
  }

  private static byte[] fill(BigInteger value) {
    byte[] magnitude = value.toByteArray();
    byte[] bytes = new byte[LENGTH];
    int length = Math.min(LENGTH, magnitude.length);
    System.arraycopy(magnitude, magnitude.length - length, bytes, LENGTH - length, length);
    return bytes;
  }

  private static byte[] reverse(byte[] bytes) {
    byte[] turned = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) turned[i] = bytes[bytes.length - 1 - i];
    return turned;
  }
}
