package org.werkbank.exercise.spi.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A few words that come again and again, such as machine or shift. */
public final class Categories implements Column {
  private final String header;
  private final List<String> names;
  private final short[] codes;

  /**
   * Takes over the codes: nobody may change them any more.
   *
   * @param names in the order in which they first appear
   * @param codes place of the name of each row in {@code names}
   */
  public Categories(String header, List<String> names, short[] codes) {
    this.header = header;
    this.names = List.copyOf(names);
    this.codes = codes;
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
    return Kind.CATEGORY;
  }

  @Override
  public int rows() {
    return codes.length;
  }

  /** All words, in the order in which they first appear. */
  public List<String> names() {
    return names;
  }

  /** Place of the row's word in {@link #names()}. */
  public int at(int row) {
    return codes[row];
  }

  /** The row's word. */
  public String name(int row) {
    return names.get(codes[row]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Categories that
        && header.equals(that.header)
        && names.equals(that.names)
        && Arrays.equals(codes, that.codes);
  }

  @Override
  public int hashCode() {
    return 31 * header.hashCode() + names.hashCode();
  }
}
