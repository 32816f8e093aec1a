package org.werkbank.catalogue.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.werkbank.exercise.spi.data.Kind;

/** Finds out what a column is while its cells go by. */
final class ColumnLook {
  /** More words than this are no groups any more. */
  static final int MOST_WORDS = 50;

  private static final double NEARLY_ALL = .95;
  private static final double TWO_OF_ALL = .98;
  private static final int SLIPS = 8;

  private final String header;
  private final Dialect dialect;
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final Map<String, String> written = new LinkedHashMap<>();
  private int cells;
  private int numbers;
  private int moments;
  private boolean counts = true;
  private double last = Double.NaN;
  private String unit = "";

  ColumnLook(String header, Dialect dialect) {
    this.header = header;
    this.dialect = dialect;
  }

  void see(String field) {
    if (Value.missing(field)) return;
    String cell = field.strip();
    cells++;
    if (words.size() <= MOST_WORDS) {
      String same = Value.truth(cell);
      written.putIfAbsent(same, cell);
      words.merge(same, 1, Integer::sum);
    }
    int end = Value.numberEnd(cell);
    if (end > 0) number(cell, end);
    else counts = false;
    if (moments == cells - 1 || moments > 20) moment(cell);
  }

  private void number(String cell, int end) {
    double value = Value.number(cell.substring(0, end), dialect.comma());
    String behind = cell.substring(end).strip();
    if (Double.isNaN(value) || !Value.unit(behind)) {
      counts = false;
      return;
    }
    if (!behind.isEmpty() && unit.isEmpty()) unit = behind;
    numbers++;
    counts &= numbers == 1 || value == last + 1;
    last = value;
  }

  private void moment(String cell) {
    if (Moment.seconds(cell, dialect.monthFirst()).isPresent()) moments++;
  }

  ColumnProfile profile() {
    List<String> two = two();
    int rarest = two.isEmpty() ? 0 : words.get(two.get(1));
    String said = Header.of(header).unit();
    return new ColumnProfile(
        header,
        kind(),
        words(two),
        two.isEmpty() ? 0 : (double) rarest / cells,
        said.isEmpty() ? unit : said);
  }

  private List<String> words(List<String> two) {
    if (!two.isEmpty())
      return written.keySet().stream().filter(two::contains).map(written::get).toList();
    return words.size() > MOST_WORDS ? List.of() : List.copyOf(written.values());
  }

  /**
   * The two words of a flag, the more frequent first; a slip of the pen is no third. Empty if it is
   * none.
   */
  private List<String> two() {
    List<String> frequent =
        words.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    if (frequent.size() == 2) return frequent;
    if (frequent.size() < 2 || frequent.size() > SLIPS) return List.of();
    List<String> two = frequent.subList(0, 2);
    boolean truth = two.stream().anyMatch(word -> !word.equals("1") && Value.so(word));
    boolean nearly = words.get(two.get(0)) + words.get(two.get(1)) >= TWO_OF_ALL * cells;
    return truth && nearly ? two : List.of();
  }

  private Optional<Kind> kind() {
    if (cells == 0) return Optional.empty();
    if (!two().isEmpty()) return Optional.of(Kind.FLAG);
    if (moments >= NEARLY_ALL * cells) return Optional.of(Kind.TIME);
    if (counts && cells > 2) return Optional.empty();
    if (numbers >= NEARLY_ALL * cells) return Optional.of(Kind.NUMBER);
    return words.size() <= MOST_WORDS && words.size() * 2 <= cells
        ? Optional.of(Kind.CATEGORY)
        : Optional.empty();
  }
}
