package org.werkbank.catalogue.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.werkbank.platform.problem.Invalid;

class XlsxTest {
  private static byte[] book(Consumer<Worksheet> fill) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      fill.accept(book.newWorksheet("Presse"));
    }
    return bytes.toByteArray();
  }

  private static String csv(byte[] book) {
    return new String(Xlsx.csv(book), StandardCharsets.UTF_8);
  }

  private static String refused(byte[] book) {
    return assertThrows(Invalid.class, () -> Xlsx.csv(book)).key();
  }

  /** The workbook with one part exchanged. */
  private static byte[] with(byte[] book, String part, byte[] content) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = ZipFile.builder().setByteArray(book).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries()))
        parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
      parts.put(part, content);
      for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void numbersTimesTruthsAndWordsComeOutAndRowsKeepTheirNumber() throws IOException {
    byte[] book =
        book(
            sheet -> {
              sheet.value(0, 0, "Zeit");
              sheet.value(0, 1, "Kraft");
              sheet.value(0, 2, "Gut");
              sheet.value(0, 3, "Öl, Fett");
              sheet.value(3, 0, LocalDateTime.of(2026, 11, 22, 14, 30));
              sheet.style(3, 0).format("dd.mm.yyyy hh:mm").set();
              sheet.value(3, 1, 12.5);
              sheet.value(3, 2, true);
              sheet.value(3, 3, "zwei\nZeilen");
            });
    assertEquals(true, Xlsx.is(book));
    assertEquals(
        "Zeit,Kraft,Gut,\"Öl, Fett\"\n\n\n2026-11-22T14:30,12.5,1,zwei Zeilen\n",
        csv(book).replace("\"\"\n", "\n"));
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    byte[] book = book(sheet -> sheet.value(0, 0, 1));
    assertEquals("problem.catalogue.dataWorkbook", refused(Arrays.copyOf(book, book.length / 2)));
    assertEquals("problem.catalogue.dataWorkbook", refused("PK\3\4nonsense".getBytes()));
    byte[] typed = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aa\">]><x>&a;</x>".getBytes();
    assertEquals(
        "problem.catalogue.dataWorkbook", refused(with(book, "xl/worksheets/sheet1.xml", typed)));
  }

  @Test
  void whatInflatesBeyondReasonIsRefusedBeforeItIsRead() throws IOException {
    byte[] book = book(sheet -> sheet.value(0, 0, 1));
    byte[] words = new byte[50 << 20];
    Arrays.fill(words, (byte) ' ');
    assertEquals(
        "problem.catalogue.dataTooLarge", refused(with(book, "xl/sharedStrings.xml", words)));
  }

  @Test
  void tooManyRowsAreRefused() throws IOException {
    byte[] book =
        book(
            sheet -> {
              for (int row = 0; row <= Profile.MOST_ROWS + 1; row++) sheet.value(row, 0, row % 7);
            });
    assertEquals("problem.catalogue.dataTooManyRows", refused(book));
  }
}
