package org.werkbank.catalogue.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.werkbank.catalogue.table.Mapping.Mapped;
import org.werkbank.exercise.spi.data.Categories;
import org.werkbank.exercise.spi.data.Column;
import org.werkbank.exercise.spi.data.Flags;
import org.werkbank.exercise.spi.data.Numbers;
import org.werkbank.exercise.spi.data.Times;

/** A column while it is read. A value counts only when the whole row is sound. */
abstract class ColumnBuilder {
  final Mapped column;
  final Findings findings;
  int rows;

  private ColumnBuilder(Mapped column, Findings findings) {
    this.column = column;
    this.findings = findings;
  }

  static ColumnBuilder of(Mapped column, Dialect dialect, Findings findings) {
    return switch (column.kind()) {
      case NUMBER -> new OfNumbers(column, dialect.comma(), findings);
      case TIME -> new OfTimes(column, dialect.monthFirst(), findings);
      case CATEGORY -> new OfWords(column, findings);
      case FLAG -> new OfFlags(column, findings);
    };
  }

  String header() {
    return column.header();
  }

  /** Reads a cell; false, with a finding, if it is not what the column is. */
  abstract boolean reads(int line, String cell);

  /** Keeps what was read last. */
  abstract void keep();

  abstract Column column();

  final boolean refuse(int line, String key, Object... values) {
    findings.block(line, column.header(), key, values);
    return false;
  }

  /** A cell in a sentence: never longer than somebody reads. */
  static String shown(String cell) {
    return cell.length() > 40 ? cell.substring(0, 39) + "…" : cell;
  }

  private static int larger(int length) {
    return Math.min(Profile.MOST_ROWS, Math.max(1024, length * 2));
  }

  private static final class OfNumbers extends ColumnBuilder {
    private final boolean comma;
    private final Header header;
    private double[] values = {};
    private double value;
    private String unit;

    OfNumbers(Mapped column, boolean comma, Findings findings) {
      super(column, findings);
      this.comma = comma;
      this.header = Header.of(column.header());
      this.unit = header.unit().isEmpty() ? null : header.unit();
    }

    @Override
    boolean reads(int line, String cell) {
      int end = Value.numberEnd(cell);
      String behind = cell.substring(end).strip();
      if (end == 0 || !Value.unit(behind))
        return refuse(line, "problem.catalogue.dataNumber", shown(cell));
      value = Value.number(cell.substring(0, end), comma);
      if (Double.isNaN(value))
        return refuse(line, "problem.catalogue.dataDecimal", shown(cell), comma ? "," : ".");
      boolean bareUnderUnit = behind.isEmpty() && !header.unit().isEmpty();
      if (unit == null) unit = behind;
      return behind.equals(unit)
          || bareUnderUnit
          || refuse(line, "problem.catalogue.dataUnits", shown(cell), said(behind), said(unit));
    }

    /** A unit in a sentence. */
    private static String said(String unit) {
      return unit.isEmpty() ? "–" : unit;
    }

    @Override
    void keep() {
      if (rows == values.length) values = Arrays.copyOf(values, larger(rows));
      values[rows++] = value;
    }

    @Override
    Column column() {
      String said = column.unit().isEmpty() && unit != null ? unit : column.unit();
      return new Numbers(header.words(), said, Arrays.copyOf(values, rows));
    }
  }

  private static final class OfTimes extends ColumnBuilder {
    private final boolean monthFirst;
    private long[] seconds = {};
    private long now;

    OfTimes(Mapped column, boolean monthFirst, Findings findings) {
      super(column, findings);
      this.monthFirst = monthFirst;
    }

    @Override
    boolean reads(int line, String cell) {
      OptionalLong read = Moment.seconds(cell, monthFirst);
      if (read.isEmpty()) return refuse(line, "problem.catalogue.dataTime", shown(cell));
      now = read.getAsLong();
      boolean onwards = rows == 0 || now >= seconds[rows - 1];
      return onwards || refuse(line, "problem.catalogue.dataTimeBack", shown(cell));
    }

    @Override
    void keep() {
      if (rows == seconds.length) seconds = Arrays.copyOf(seconds, larger(rows));
      seconds[rows++] = now;
    }

    @Override
    Column column() {
      return new Times(column.header(), Arrays.copyOf(seconds, rows));
    }
  }

  private static final class OfWords extends ColumnBuilder {
    private final Map<String, Short> codes = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private short[] values = {};
    private String word;

    OfWords(Mapped column, Findings findings) {
      super(column, findings);
    }

    @Override
    boolean reads(int line, String cell) {
      word = cell;
      boolean fits = codes.containsKey(cell) || names.size() < ColumnLook.MOST_WORDS;
      return fits
          || refuse(line, "problem.catalogue.dataWords", shown(cell), ColumnLook.MOST_WORDS);
    }

    @Override
    void keep() {
      Short code = codes.get(word);
      if (code == null) {
        code = (short) names.size();
        codes.put(word, code);
        names.add(word);
      }
      if (rows == values.length) values = Arrays.copyOf(values, larger(rows));
      values[rows++] = code;
    }

    @Override
    Column column() {
      return new Categories(column.header(), names, Arrays.copyOf(values, rows));
    }
  }

  private static final class OfFlags extends ColumnBuilder {
    private final BitSet set = new BitSet();
    private final String yes;
    private String no;
    private boolean so;

    OfFlags(Mapped column, Findings findings) {
      super(column, findings);
      this.yes = Value.truth(column.yes());
    }

    @Override
    boolean reads(int line, String cell) {
      String truth = Value.truth(cell);
      so = truth.equals(yes);
      if (!so && no == null) no = cell;
      return so
          || truth.equals(Value.truth(no))
          || refuse(line, "problem.catalogue.dataThird", shown(cell), column.yes(), shown(no));
    }

    @Override
    void keep() {
      if (so) set.set(rows);
      rows++;
    }

    @Override
    Column column() {
      return new Flags(column.header(), column.yes(), no == null ? "" : no, set, rows);
    }
  }
}
