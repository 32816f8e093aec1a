package org.werkbank.exercise.spi.data;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Measured values. None is missing and none is infinite. */
public final class Numbers implements Column {
  private final String header;
  private final String unit;
  private final double[] values;

  /**
   * Takes over the values: nobody may change them any more.
   *
   * @param unit empty if nothing is said
   */
  public Numbers(String header, String unit, double[] values) {
    for (double value : values) {
      if (!Double.isFinite(value)) throw new IllegalArgumentException(header + ": " + value);
    }
    this.header = header;
    this.unit = unit;
    this.values = values;
  }

  @Override
  public String header() {
    return header;
  }

  @Override
  public Optional<String> unit() {
    return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
  }

  @Override
  public Kind kind() {
    return Kind.NUMBER;
  }

  @Override
  public int rows() {
    return values.length;
  }

  /** The value of a row, from 0. */
  public double at(int row) {
    return values[row];
  }

  /** The values of these rows, in their order. */
  public double[] at(int[] rows) {
    double[] chosen = new double[rows.length];
    for (int i = 0; i < rows.length; i++) chosen[i] = values[rows[i]];
    return chosen;
  }

  /** A copy of all values. */
  public double[] all() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Numbers that
        && header.equals(that.header)
        && unit.equals(that.unit)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(header, unit, values.length);
  }
}
