package org.werkbank.workforce;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook, written a few hundred rows at a time. Texts are typed as texts, so nothing is
 * reckoned.
 */
final class XlsxFile implements ListFile {
  private static final int CHUNK = 500;
  private static final double WIDE = 28;
  private static final double NARROW = 18;

  private final Workbook book;
  private final Worksheet sheet;
  private int row;

  XlsxFile(OutputStream stream, String sheetName, int columns) {
    book = new Workbook(stream, "Werkbank", "1.0");
    sheet = book.newWorksheet(sheetName);
    sheet.freezePane(1, 1);
    for (int column = 0; column < columns; column++)
      sheet.width(column, column == 0 ? WIDE : NARROW);
  }

  @Override
  public void row(List<Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      if (cell instanceof LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      } else if (cell != null) {
        sheet.inlineString(row, column, cell.toString());
        if (row == 0) sheet.style(row, column).bold().set();
      }
    }
    row++;
    if (row % CHUNK == 0) flush();
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
