package org.werkbank.catalogue.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.werkbank.catalogue.table.Mapping.Mapped;
import org.werkbank.exercise.spi.data.Categories;
import org.werkbank.exercise.spi.data.Column;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Flags;
import org.werkbank.exercise.spi.data.Kind;
import org.werkbank.exercise.spi.data.Numbers;
import org.werkbank.exercise.spi.data.Times;

/** Random tables, written as the programs of a plant write them. */
final class Dialects {
  /** What the columns of every random table are. */
  static final List<Mapped> COLUMNS =
      List.of(
          new Mapped("Zeitpunkt", "time", Kind.TIME, "", ""),
          new Mapped("Drehmoment [Nm]", "feature", Kind.NUMBER, "", ""),
          new Mapped("Prüfkraft in %", "feature", Kind.NUMBER, "", ""),
          new Mapped("Anlage; Linie", "group", Kind.CATEGORY, "", ""),
          new Mapped("Ausfall", "target", Kind.FLAG, "", "n. i. O."));

  private static final String[] WORDS = {
    "Presse 7", "Säge, alt", "Öl;Fett", "Halle \"Süd\"", "Fräse|2", "Straße"
  };

  private Dialects() {}

  /** Signs, encoding and layout of a file. */
  record Style(
      char separator,
      boolean comma,
      Charset charset,
      boolean mark,
      String dates,
      boolean thousands) {

    static Style random(RandomGenerator random) {
      char separator = Dialect.SEPARATORS.get(random.nextInt(4));
      boolean comma = random.nextBoolean();
      Charset[] charsets = {
        StandardCharsets.UTF_8,
        Dialect.WINDOWS,
        StandardCharsets.UTF_16LE,
        StandardCharsets.UTF_16BE
      };
      Charset charset = charsets[random.nextInt(4)];
      boolean wide = charset.name().startsWith("UTF-16");
      boolean mark = wide || charset == StandardCharsets.UTF_8 && random.nextBoolean();
      String[] dates = {
        "dd.MM.yyyy HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "d.M.yy H:mm:ss"
      };
      return new Style(
          separator, comma, charset, mark, dates[random.nextInt(4)], random.nextBoolean());
    }
  }

  static DataTable random(RandomGenerator random, int rows) {
    long[] seconds = new long[rows];
    double[] torque = new double[rows];
    double[] force = new double[rows];
    short[] codes = new short[rows];
    List<String> names = new ArrayList<>();
    BitSet set = new BitSet();
    long now = LocalDateTime.of(2024, 2, 28, 23, 0).toEpochSecond(ZoneOffset.UTC);
    for (int row = 0; row < rows; row++) {
      now += random.nextInt(4000);
      seconds[row] = now;
      torque[row] = Math.round(random.nextGaussian() * 1e6) / 100.0;
      force[row] = (Math.round(random.nextDouble() * 1e4) - 1000) / 1e3;
      String name = WORDS[random.nextInt(WORDS.length)];
      if (!names.contains(name)) names.add(name);
      codes[row] = (short) names.indexOf(name);
      set.set(row, row % 4 == 1);
    }
    return new DataTable(
        Map.of(
            "time",
            List.of(new Times("Zeitpunkt", seconds)),
            "feature",
            List.of(new Numbers("Drehmoment", "Nm", torque), new Numbers("Prüfkraft", "%", force)),
            "group",
            List.of(new Categories("Anlage; Linie", names, codes)),
            "target",
            List.of(new Flags("Ausfall", "n. i. O.", "i. O.", set, rows))));
  }

  /** The table as such a file. */
  static byte[] write(DataTable table, Style style) {
    List<Column> columns =
        List.of(
            table.columns("time").get(0),
            table.columns("feature").get(0),
            table.columns("feature").get(1),
            table.columns("group").get(0),
            table.columns("target").get(0));
    StringBuilder text = new StringBuilder(style.mark() ? "\uFEFF" : "");
    text.append(
        COLUMNS.stream()
            .map(column -> quoted(column.header(), style))
            .collect(Collectors.joining(String.valueOf(style.separator()), "", "\r\n")));
    for (int row = 0; row < table.rows(); row++) {
      int at = row;
      text.append(
          columns.stream()
              .map(column -> quoted(cell(column, at, style), style))
              .collect(Collectors.joining(String.valueOf(style.separator()), "", "\r\n")));
    }
    return text.toString().getBytes(style.charset());
  }

  private static String cell(Column column, int row, Style style) {
    if (column instanceof Times times)
      return times.moment(row).format(DateTimeFormatter.ofPattern(style.dates()));
    if (column instanceof Categories words) return words.name(row);
    if (column instanceof Flags flags) return flags.at(row) ? flags.yes() : flags.no();
    String english =
        String.format(Locale.ROOT, "%" + (style.thousands() ? "," : "") + ".3f", at(column, row));
    return style.comma() ? english.replace(',', '_').replace('.', ',').replace('_', '.') : english;
  }

  private static double at(Column column, int row) {
    return ((Numbers) column).at(row);
  }

  private static String quoted(String cell, Style style) {
    boolean needed =
        cell.indexOf(style.separator()) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
