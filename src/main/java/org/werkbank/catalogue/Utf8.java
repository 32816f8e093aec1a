package org.werkbank.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes that must be UTF-8 text. */
final class Utf8 {
  private static final String MARK = "\uFEFF";

  private Utf8() {}

  /** The text without a byte order mark; empty, with a fault, if it is something else. */
  static Optional<String> text(String file, byte[] bytes, Faults faults) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith(MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException otherEncoding) {
      faults.add(file, 0, "problem.catalogue.notUtf8");
      return Optional.empty();
    }
  }
}
