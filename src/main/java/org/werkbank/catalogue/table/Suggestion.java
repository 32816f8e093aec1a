package org.werkbank.catalogue.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.werkbank.catalogue.table.Mapping.Mapped;
import org.werkbank.exercise.spi.data.Kind;
import org.werkbank.exercise.spi.data.Need;

/** A first guess at what the columns of a file are, from their headers and values. */
public final class Suggestion {
  private static final Pattern TARGET =
      Pattern.compile(
          ".*(ausfall|failure|fehler|defekt|störung|ergebnis|result|target|label|ziel|urteil|gut|schlecht"
              + "|n\\.?\\s?i\\.?\\s?o|nok|ausschuss|scrap|alarm|bruch|stillstand).*");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(id|nr\\.?|no\\.?|#|uid|udi|lfd.*|.*[-_ ]id|.*nummer|.*-nr\\.?|.* nr\\.?|index|zeile|row)");

  private final Profile profile;
  private final List<ColumnProfile> free;
  private final List<Mapped> mapped = new ArrayList<>();

  private Suggestion(Profile profile) {
    this.profile = profile;
    this.free = new ArrayList<>(profile.columns());
    free.removeIf(column -> column.header().isEmpty() || Personal.suspectsHeader(column.header()));
  }

  /** The guess; columns nobody can tell are left out. */
  public static Mapping of(Profile profile, List<Need> needs) {
    Suggestion suggestion = new Suggestion(profile);
    needs.stream().sorted(Comparator.comparing(need -> need.most() > 1)).forEach(suggestion::fill);
    return new Mapping(profile.dialect(), suggestion.inOrder());
  }

  private List<Mapped> inOrder() {
    List<String> headers = profile.columns().stream().map(ColumnProfile::header).toList();
    mapped.sort(Comparator.comparing(column -> headers.indexOf(column.header())));
    return mapped;
  }

  private void fill(Need need) {
    List<ColumnProfile> fitting =
        free.stream()
            .filter(column -> column.kind().equals(Optional.of(need.kind())))
            .filter(column -> need.kind() != Kind.NUMBER || !isNumbered(column))
            .sorted(Comparator.comparingDouble(column -> -fits(column, need)))
            .limit(need.most())
            .toList();
    for (ColumnProfile column : fitting) {
      free.remove(column);
      mapped.add(mapped(column, need));
    }
  }

  private static boolean isNumbered(ColumnProfile column) {
    return NUMBERED.matcher(column.header().toLowerCase(Locale.ROOT)).matches();
  }

  private static Mapped mapped(ColumnProfile column, Need need) {
    boolean flag = need.kind() == Kind.FLAG;
    boolean number = need.kind() == Kind.NUMBER;
    boolean said = !Header.of(column.header()).unit().isEmpty();
    return new Mapped(
        column.header(),
        need.role(),
        need.kind(),
        number && !said ? column.unit() : "",
        flag ? yes(column) : "");
  }

  /**
   * Of two words the one that usually marks the fault; else the rarer cannot be told, the second.
   */
  public static String yes(ColumnProfile column) {
    return column.words().stream()
        .filter(Value::so)
        .findFirst()
        .orElse(column.words().isEmpty() ? "" : column.words().get(column.words().size() - 1));
  }

  private static double fits(ColumnProfile column, Need need) {
    String header = column.header().toLowerCase(Locale.ROOT);
    double fits = header.contains(need.role()) ? 4 : 0;
    if (need.kind() == Kind.FLAG) {
      if (TARGET.matcher(header).matches()) fits += 2;
      fits += column.rarest();
    }
    return fits;
  }
}
