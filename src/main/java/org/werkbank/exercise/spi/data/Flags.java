package org.werkbank.exercise.spi.data;

import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;

/** One of two, such as failed and did not fail. */
public final class Flags implements Column {
  private final String header;
  private final String yes;
  private final String no;
  private final BitSet set;
  private final int rows;

  /**
   * Takes over the bits: nobody may change them any more.
   *
   * @param yes what the trainer writes where it is so, for example {@code n. i. O.}
   * @param no what the trainer writes where it is not
   */
  public Flags(String header, String yes, String no, BitSet set, int rows) {
    this.header = header;
    this.yes = yes;
    this.no = no;
    this.set = set;
    this.rows = rows;
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
    return Kind.FLAG;
  }

  @Override
  public int rows() {
    return rows;
  }

  public boolean at(int row) {
    return set.get(row);
  }

  /** How many rows are so. */
  public int count() {
    return set.cardinality();
  }

  /** The trainer's word where it is so. */
  public String yes() {
    return yes;
  }

  /** The trainer's word where it is not so. */
  public String no() {
    return no;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Flags that
        && header.equals(that.header)
        && yes.equals(that.yes)
        && no.equals(that.no)
        && rows == that.rows
        && set.equals(that.set);
  }

  @Override
  public int hashCode() {
    return Objects.hash(header, yes, no, rows);
  }
}
