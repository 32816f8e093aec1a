package org.werkbank.certification.badge;

import java.math.BigInteger;
import java.util.Arrays;

/** Bytes as text in the Bitcoin alphabet, as multibase prefix {@code z} asks for. */
final class Base58 {
  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());

  private Base58() {}

  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (BigInteger rest = new BigInteger(1, bytes); rest.signum() > 0; ) {
      BigInteger[] parts = rest.divideAndRemainder(BASE);
      text.append(ALPHABET.charAt(parts[1].intValue()));
      rest = parts[0];
    }
    for (int i = 0; i < bytes.length && bytes[i] == 0; i++) text.append(ALPHABET.charAt(0));
    return text.reverse().toString();
  }

  /**
   * The bytes of a text.
   *
   * @throws IllegalArgumentException if a character is not in the alphabet
   */
  static byte[] decode(String text) {
    BigInteger value = BigInteger.ZERO;
    int zeros = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = ALPHABET.indexOf(text.charAt(i));
      if (digit < 0) throw new IllegalArgumentException("not base58");
      value = value.multiply(BASE).add(BigInteger.valueOf(digit));
      if (digit == 0 && zeros == i) zeros++;
    }
    byte[] magnitude = value.toByteArray();
    int skip = magnitude[0] == 0 ? 1 : 0;
    byte[] bytes = new byte[zeros + magnitude.length - skip];
    System.arraycopy(magnitude, skip, bytes, zeros, magnitude.length - skip);
    return value.signum() == 0 ? Arrays.copyOf(bytes, zeros) : bytes;
  }
}
