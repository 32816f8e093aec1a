package org.werkbank.catalogue.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.werkbank.platform.problem.Invalid;

/**
 * The first visible sheet of an Excel workbook as the CSV that Werkbank writes itself. A row keeps
 * its number. The workbook is untrusted: it is inflated once against limits before anything of it
 * is believed.
 */
public final class Xlsx {
  /** A sheet of 200,000 rows and 20 columns has about 150 MB. */
  private static final long LARGEST_INFLATED = 400L << 20;

  /** The only part that is held in memory as a whole. */
  private static final long LARGEST_WORDS = 48L << 20;

  private static final int PROLOG = 4096;
  private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);
  private static final int DAYS_TO_1904 = 1462;
  private static final double SECONDS_OF_DAY = 86_400;

  private final boolean from1904;
  private final CsvWriter csv;
  private int line;

  private Xlsx(boolean from1904, CsvWriter csv) {
    this.from1904 = from1904;
    this.csv = csv;
  }

  /** Whether this is a ZIP, as every workbook is. */
  public static boolean is(byte[] file) {
    return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
  }

  /**
   * The sheet as CSV in {@link Dialect#OWN}.
   *
   * @throws Invalid if it is no workbook, damaged, or larger inside than a table may be
   */
  public static byte[] csv(byte[] file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      weigh(file);
      try (ReadableWorkbook book =
              new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
          CsvWriter csv =
              CsvWriter.builder()
                  .lineDelimiter(LineDelimiter.LF)
                  .build(bytes, StandardCharsets.UTF_8)) {
        Sheet sheet =
            book.getSheets()
                .filter(found -> found.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new Invalid("problem.catalogue.dataNothing"));
        new Xlsx(book.isDate1904(), csv).copy(sheet);
      }
    } catch (IOException | ExcelReaderException | IllegalArgumentException damaged) {
      throw new Invalid("problem.catalogue.dataWorkbook");
    }
    if (bytes.size() > Profile.LARGEST) throw new Invalid("problem.catalogue.dataTooLarge");
    return bytes.toByteArray();
  }

  /** Inflates every part once without keeping it, as the reader will see it. */
  private static void weigh(byte[] file) throws IOException {
    long left = LARGEST_INFLATED;
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        boolean words = part.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
        long most = words ? Math.min(left, LARGEST_WORDS) : left;
        try (InputStream in = zip.getInputStream(part)) {
          byte[] prolog = in.readNBytes(PROLOG);
          if (new String(prolog, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE"))
            throw new IOException("a workbook has no document type");
          left -= prolog.length + count(in, most);
        }
      }
    }
  }

  private static long count(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
      if (size > most) throw new Invalid("problem.catalogue.dataTooLarge");
    }
    return size;
  }

  private void copy(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
        Row row = all.next();
        List<String> cells = cells(row);
        if (cells.stream().allMatch(String::isBlank)) continue;
        if (row.getRowNum() > Profile.MOST_ROWS + 1)
          throw new Invalid("problem.catalogue.dataTooManyRows", Profile.MOST_ROWS);
        while (++line < row.getRowNum()) csv.writeRecord("");
        csv.writeRecord(cells);
      }
    }
  }

  private List<String> cells(Row row) {
    int count = Math.min(row.getCellCount(), Profile.MOST_COLUMNS + 1);
    List<String> cells = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Cell cell = row.hasCell(i) ? row.getCell(i) : null;
      cells.add(cell == null ? "" : text(cell));
    }
    return cells;
  }

  private String text(Cell cell) {
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    if (cell.getType() == CellType.STRING) return line(cell.asString());
    if (cell.getType() == CellType.BOOLEAN) return cell.asBoolean() ? "1" : "0";
    double value = Value.number(raw, false);
    if (Double.isNaN(value)) return line(raw);
    return date(cell) ? moment(value) : TableFile.plain(value);
  }

  private static String line(String text) {
    return text.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
  }

  /** Built-in formats 14 to 22 and 45 to 47, and those whose code names days or hours. */
  private static boolean date(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id == null || id == 0) return false;
    if (id >= 14 && id <= 22 || id >= 45 && id <= 47) return true;
    String code = cell.getDataFormatString();
    return code != null
        && code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "")
            .toLowerCase(Locale.ROOT)
            .matches(".*[dyjh].*");
  }

  private String moment(double days) {
    double since = days + (from1904 ? DAYS_TO_1904 : 0);
    return DAY_ZERO.plusSeconds(Math.round(since * SECONDS_OF_DAY)).toString();
  }
}
