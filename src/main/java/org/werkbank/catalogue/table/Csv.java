package org.werkbank.catalogue.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The records of a CSV file, one at a time. */
final class Csv {
  private static final Pattern DECLARED = Pattern.compile("\\A\\uFEFF?sep=(.)\\r?\\n");
  private static final int LONGEST_FIELD = 1 << 20;

  private Csv() {}

  /** Takes a record. */
  interface Taker {
    /**
     * @param line on which it begins, from 1
     * @return whether to go on
     */
    boolean take(int line, List<String> fields);
  }

  /** What some programs write into the first line for Excel: {@code sep=;}. */
  static Optional<Character> declared(String text) {
    Matcher line = DECLARED.matcher(text);
    return line.lookingAt() && Dialect.SEPARATORS.contains(line.group(1).charAt(0))
        ? Optional.of(line.group(1).charAt(0))
        : Optional.empty();
  }

  /**
   * Hands over every record that is not blank.
   *
   * @return line of a record that cannot be read (a quote that never ends); 0 if all could
   */
  static int read(byte[] file, Dialect dialect, Taker taker) {
    int line = 0;
    try (Reader text = text(file, dialect);
        CsvReader<CsvRecord> records = reader(dialect, text)) {
      for (CsvRecord next : records) {
        line = (int) next.getStartingLineNumber();
        boolean declaration =
            line == 1 && next.getFieldCount() <= 2 && next.getField(0).startsWith("sep=");
        if (declaration || blank(next.getFields())) continue;
        if (!taker.take(line, next.getFields())) return 0;
      }
      return 0;
    } catch (CsvParseException damaged) {
      return line + 1;
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static CsvReader<CsvRecord> reader(Dialect dialect, Reader text) {
    return CsvReader.builder()
        .fieldSeparator(dialect.separator())
        .quoteCharacter('"')
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .allowUnclosedQuote(false)
        .skipEmptyLines(true)
        .maxBufferSize(LONGEST_FIELD)
        .ofCsvRecord(text);
  }

  /** Without the byte order mark. */
  private static Reader text(byte[] file, Dialect dialect) throws IOException {
    PushbackReader text =
        new PushbackReader(
            new InputStreamReader(new ByteArrayInputStream(file), dialect.charset()), 1);
    int first = text.read();
    if (first >= 0 && first != '\uFEFF') text.unread(first);
    return text;
  }

  private static boolean blank(List<String> fields) {
    for (String field : fields) {
      if (!field.isBlank()) return false;
    }
    return true;
  }

  /** The first records. */
  static List<List<String>> head(byte[] file, Dialect dialect, int most) {
    List<List<String>> head = new ArrayList<>();
    read(
        file,
        dialect,
        (line, fields) -> {
          head.add(List.copyOf(fields));
          return head.size() < most;
        });
    return head;
  }
}
