package org.werkbank.catalogue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The central directory of a ZIP in memory, the only part of it that is believed (PKWARE APPNOTE
 * 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). Java's own reader hides links and double names, which
 * are what an attacker would use.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int LONGEST_COMMENT = 65_557;
  private static final int UNIX_TYPE = 0xF000;
  private static final int UNIX_LINK = 0xA000;

  private final ByteBuffer zip;

  private ZipDirectory(byte[] zip) {
    this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * One line of the directory.
   *
   * @param size of the file when inflated, as the ZIP claims
   */
  record Entry(
      String name,
      int method,
      int flags,
      long crc,
      long packed,
      long size,
      long attributes,
      long offset) {
    boolean folder() {
      return name.endsWith("/");
    }

    boolean link() {
      return ((attributes >>> 16) & UNIX_TYPE) == UNIX_LINK;
    }

    boolean encrypted() {
      return (flags & 1) != 0;
    }
  }

  /** All entries in their order; empty if this is no undamaged ZIP. */
  static Optional<List<Entry>> entries(byte[] zip) {
    return new ZipDirectory(zip).entries();
  }

  private Optional<List<Entry>> entries() {
    int end = end();
    if (end < 0) return Optional.empty();
    int count = zip.getShort(end + 10) & 0xFFFF;
    long at = zip.getInt(end + 16) & 0xFFFFFFFFL;
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (at + 46 > end || zip.getInt((int) at) != CENTRAL) return Optional.empty();
      int from = (int) at;
      int name = zip.getShort(from + 28) & 0xFFFF;
      int rest = (zip.getShort(from + 30) & 0xFFFF) + (zip.getShort(from + 32) & 0xFFFF);
      if (at + 46 + name + rest > end) return Optional.empty();
      entries.add(
          new Entry(
              new String(zip.array(), from + 46, name, StandardCharsets.UTF_8).replace('\\', '/'),
              zip.getShort(from + 10) & 0xFFFF,
              zip.getShort(from + 8) & 0xFFFF,
              zip.getInt(from + 16) & 0xFFFFFFFFL,
              zip.getInt(from + 20) & 0xFFFFFFFFL,
              zip.getInt(from + 24) & 0xFFFFFFFFL,
              zip.getInt(from + 38) & 0xFFFFFFFFL,
              zip.getInt(from + 42) & 0xFFFFFFFFL));
      at += 46 + name + rest;
    }
    return Optional.of(entries);
  }

  /**
   * Where the end record begins, searched from the back over a possible comment; -1 if there is
   * none.
   */
  private int end() {
    int last = zip.capacity() - 22;
    for (int i = last; i >= Math.max(0, last - LONGEST_COMMENT); i--) {
      if (zip.getInt(i) == END && (zip.getShort(i + 20) & 0xFFFF) == zip.capacity() - i - 22)
        return i;
    }
    return -1;
  }

  /**
   * The content of an entry; never more bytes than the entry claims, whatever the ZIP really holds.
   *
   * @return empty if the entry is damaged, lies about its size or is packed in an unknown way
   */
  static Optional<byte[]> content(byte[] bytes, Entry entry) {
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (entry.offset() + 30 > bytes.length || zip.getInt((int) entry.offset()) != LOCAL)
      return Optional.empty();
    int local = (int) entry.offset();
    long from =
        local + 30L + (zip.getShort(local + 26) & 0xFFFF) + (zip.getShort(local + 28) & 0xFFFF);
    if (from + entry.packed() > bytes.length) return Optional.empty();
    Optional<byte[]> content =
        switch (entry.method()) {
          case 0 ->
              Optional.of(Arrays.copyOfRange(bytes, (int) from, (int) (from + entry.packed())));
          case 8 -> inflate(bytes, (int) from, (int) entry.packed(), (int) entry.size());
          default -> Optional.empty();
        };
    return content.filter(is -> is.length == entry.size() && crc(is) == entry.crc());
  }

  private static Optional<byte[]> inflate(byte[] zip, int from, int packed, int size) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip, from, packed);
      byte[] content = new byte[size];
      int done = 0;
      while (done < size) {
        int more = inflater.inflate(content, done, size - done);
        if (more == 0) return Optional.empty();
        done += more;
      }
      boolean thereIsMore = !inflater.finished() && inflater.inflate(new byte[1]) > 0;
      return thereIsMore ? Optional.empty() : Optional.of(content);
    } catch (DataFormatException damaged) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  private static long crc(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return crc.getValue();
  }
}
