package org.werkbank.workforce;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * CSV as a German Excel opens it with a double click: semicolons and a byte order mark. A cell that
 * a spreadsheet would reckon gets an apostrophe in front (OWASP, CSV injection).
 */
final class CsvFile implements ListFile {
  private static final String RECKONED = "=+-@\t\r";

  private final Writer out;
  private final CsvWriter csv;

  CsvFile(OutputStream stream) {
    out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    try {
      out.write('\ufeff');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    csv = CsvWriter.builder().fieldSeparator(';').build(out);
  }

  @Override
  public void row(List<Object> cells) {
    csv.writeRecord(cells.stream().map(CsvFile::text).toList());
  }

  private static String text(Object cell) {
    String text = cell == null ? "" : cell.toString();
    return !text.isEmpty() && RECKONED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  @Override
  public void close() {
    try {
      csv.flush();
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
