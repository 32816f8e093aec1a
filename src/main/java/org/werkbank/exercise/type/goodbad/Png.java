package org.werkbank.exercise.type.goodbad;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Pictures as PNG in {@code data:} addresses (ISO/IEC 15948: greyscale, one scan, no filter). */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private Png() {}

  /** Every pixel with all its greys: 2 kB. */
  static String large(Picture picture) {
    byte[] rows = new byte[Picture.SIDE * (Picture.SIDE + 1)];
    for (int i = 0; i < Picture.SIDE * Picture.SIDE; i++) {
      rows[i / Picture.SIDE * (Picture.SIDE + 1) + 1 + i % Picture.SIDE] = (byte) picture.grey(i);
    }
    return address(Picture.SIDE, 8, rows);
  }

  /** Every second pixel a mean of four, 16 greys: 0.3 kB, for rows of small pictures. */
  static String small(Picture picture) {
    int side = Picture.SIDE / 2;
    byte[] rows = new byte[side * (side / 2 + 1)];
    for (int i = 0; i < side * side; i++) {
      int corner = i / side * 2 * Picture.SIDE + i % side * 2;
      int sum = picture.grey(corner) + picture.grey(corner + 1);
      sum += picture.grey(corner + Picture.SIDE) + picture.grey(corner + Picture.SIDE + 1);
      int sixteenth = Math.min(15, sum / 64);
      rows[i / side * (side / 2 + 1) + 1 + i % side / 2] |=
          (byte) (i % 2 == 0 ? sixteenth << 4 : sixteenth);
    }
    return address(side, 4, rows);
  }

  /** Rows begin with the byte of their filter, 0. */
  private static String address(int side, int bits, byte[] rows) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    byte[] size = ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) bits).array();
    chunk(file, "IHDR", size, size.length);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(rows);
      deflater.finish();
      byte[] packed = new byte[rows.length + 100];
      chunk(file, "IDAT", packed, deflater.deflate(packed));
    } finally {
      deflater.end();
    }
    chunk(file, "IEND", new byte[0], 0);
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(file.toByteArray());
  }

  private static void chunk(ByteArrayOutputStream file, String name, byte[] content, int length) {
    ByteBuffer body = ByteBuffer.allocate(4 + length);
    body.put(name.getBytes(StandardCharsets.US_ASCII)).put(content, 0, length);
    CRC32 check = new CRC32();
    check.update(body.array());
    file.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    file.writeBytes(body.array());
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
