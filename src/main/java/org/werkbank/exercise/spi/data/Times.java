package org.werkbank.exercise.spi.data;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

/** Moments as the clock on the wall of the plant showed them, never decreasing. */
public final class Times implements Column {
  private final String header;
  private final long[] seconds;

  /**
   * Takes over the moments: nobody may change them any more.
   *
   * @param seconds since 1970 on that same clock
   */
  public Times(String header, long[] seconds) {
    for (int i = 1; i < seconds.length; i++) {
      if (seconds[i] < seconds[i - 1])
        throw new IllegalArgumentException(header + " goes back in row " + i);
    }
    this.header = header;
    this.seconds = seconds;
  }

  @Override
  public String header() {
    return header;
  }

  @Override
  public Optional<String> unit() {
    return Optional.empty();
  }

  @Override
  public Kind kind() {
    return Kind.TIME;
  }

  @Override
  public int rows() {
    return seconds.length;
  }

  /** Seconds since 1970 on the plant's clock. */
  public long at(int row) {
    return seconds[row];
  }

  /** What the plant's clock showed. */
  public LocalDateTime moment(int row) {
    return LocalDateTime.ofEpochSecond(seconds[row], 0, ZoneOffset.UTC);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Times that
        && header.equals(that.header)
        && Arrays.equals(seconds, that.seconds);
  }

  @Override
  public int hashCode() {
    return 31 * header.hashCode() + seconds.length;
  }
}
