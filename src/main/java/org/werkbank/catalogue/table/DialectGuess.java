package org.werkbank.catalogue.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds out how a CSV file is written, from its first lines. */
final class DialectGuess {
  private static final int LINES = 200;
  private static final int SAMPLE = 256 << 10;
  private static final Pattern COMMA =
      Pattern.compile("[-+]?(\\d+|\\d{1,3}([. \\u00a0\\u202f']\\d{3})+),\\d+\\D*");
  private static final Pattern POINT =
      Pattern.compile("[-+]?(\\d+|\\d{1,3}([, \\u00a0\\u202f']\\d{3})+)\\.\\d+\\D*");
  private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3}){2,}\\D*");
  private static final Pattern US_DATE = Pattern.compile("\\d{1,2}/(1[3-9]|[23]\\d)/\\d{2,4}.*");

  private DialectGuess() {}

  static Dialect of(byte[] file) {
    Charset charset = charset(file);
    String text = new String(file, 0, Math.min(file.length, SAMPLE), charset);
    char separator = Csv.declared(text).orElseGet(() -> separator(text));
    Dialect guess = new Dialect(charset, separator, false, false);
    int commas = 0;
    int points = 0;
    int grouped = 0;
    boolean monthFirst = false;
    for (List<String> line : Csv.head(file, guess, LINES)) {
      for (String field : line) {
        String value = field.strip();
        if (COMMA.matcher(value).matches()) commas++;
        else if (GROUPED.matcher(value).matches()) grouped++;
        else if (POINT.matcher(value).matches()) points++;
        monthFirst |= US_DATE.matcher(value).matches();
      }
    }
    return guess
        .withComma(commas > points || points == 0 && grouped > 0)
        .withMonthFirst(monthFirst);
  }

  /** By the byte order mark, else UTF-8 if all of it is, else Windows. */
  static Charset charset(byte[] file) {
    if (begins(file, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
    if (begins(file, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException other) {
      return Dialect.WINDOWS;
    }
  }

  private static boolean begins(byte[] file, int first, int second) {
    return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
  }

  /**
   * The candidate that parts most lines into the same number of columns; with equal lines the one
   * with more columns.
   */
  private static char separator(String text) {
    List<String> lines = lines(text);
    char best = ';';
    double most = 0;
    for (char candidate : Dialect.SEPARATORS) {
      Map<Integer, Integer> counts = new HashMap<>();
      for (String line : lines) counts.merge(outsideQuotes(line, candidate), 1, Integer::sum);
      counts.remove(0);
      for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
        double score = count.getValue() + Math.min(count.getKey(), 99) / 100.0;
        if (score > most) {
          most = score;
          best = candidate;
        }
      }
    }
    return best;
  }

  /** Records, not lines: a quoted field may go over several lines. The last may be cut off. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length() && lines.size() < LINES; i++) {
      char c = text.charAt(i);
      if (c == '"') quoted = !quoted;
      if (!quoted && (c == '\n' || c == '\r')) {
        if (!line.toString().isBlank()) lines.add(line.toString());
        line.setLength(0);
      } else {
        line.append(c);
      }
    }
    if (lines.size() < 2) lines.add(line.toString());
    return lines;
  }

  private static int outsideQuotes(String line, char wanted) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') quoted = !quoted;
      else if (c == wanted && !quoted) count++;
    }
    return count;
  }
}
