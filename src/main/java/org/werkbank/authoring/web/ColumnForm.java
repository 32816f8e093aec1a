package org.werkbank.authoring.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.werkbank.catalogue.table.ColumnProfile;
import org.werkbank.catalogue.table.Dialect;
import org.werkbank.catalogue.table.Mapping;
import org.werkbank.catalogue.table.Mapping.Mapped;
import org.werkbank.catalogue.table.Profile;
import org.werkbank.catalogue.table.Suggestion;
import org.werkbank.exercise.spi.data.Kind;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.platform.text.Texts;

/** What a trainer says about a file: how it is written and what its columns are. */
final class ColumnForm {
  private static final Map<String, Character> SEPARATORS =
      Map.of("semicolon", ';', "comma", ',', "tab", '\t', "bar", '|');
  private static final Map<String, Charset> ENCODINGS =
      Map.of(
          "utf-8", StandardCharsets.UTF_8,
          "windows-1252", Dialect.WINDOWS,
          "utf-16le", StandardCharsets.UTF_16LE,
          "utf-16be", StandardCharsets.UTF_16BE);
  private static final int SAMPLES = 3;
  private static final int LONGEST_UNIT = 12;

  private final Function<String, String> field;
  private final Texts texts;

  /**
   * @param field what was chosen in a field; empty if nothing was
   */
  ColumnForm(Function<String, String> field, Texts texts) {
    this.field = field;
    this.texts = texts;
  }

  /** A selection above the preview. */
  public record Setting(String name, String label, String value, List<RoleList.Choice> choices) {}

  /** A column of the file, to be assigned. */
  public record Row(
      int nr,
      String header,
      String kind,
      String samples,
      List<RoleList.Choice> roles,
      List<RoleList.Choice> words,
      boolean number,
      String unit) {}

  /** As chosen; where nothing was chosen, as guessed. */
  Profile profile(byte[] csv) {
    Profile guess = Profile.of(csv);
    Dialect dialect = guess.dialect();
    Character separator = SEPARATORS.get(field.apply("separator"));
    if (separator != null) dialect = dialect.separatedBy(separator);
    Charset encoding = ENCODINGS.get(field.apply("encoding"));
    if (encoding != null) dialect = dialect.in(encoding);
    String decimal = field.apply("decimal");
    if (!decimal.isEmpty()) dialect = dialect.withComma(decimal.equals("comma"));
    String dates = field.apply("dates");
    if (!dates.isEmpty()) dialect = dialect.withMonthFirst(dates.equals("month-first"));
    return dialect.equals(guess.dialect()) ? guess : Profile.of(csv, dialect);
  }

  List<Setting> settings(Dialect dialect) {
    return List.of(
        setting(
            "separator", key(SEPARATORS, dialect.separator()), "semicolon", "comma", "tab", "bar"),
        setting("decimal", dialect.comma() ? "comma" : "point", "comma", "point"),
        setting(
            "encoding",
            key(ENCODINGS, dialect.charset()),
            "utf-8",
            "windows-1252",
            "utf-16le",
            "utf-16be"),
        setting(
            "dates",
            dialect.monthFirst() ? "month-first" : "day-first",
            "day-first",
            "month-first"));
  }

  private static <T> String key(Map<String, T> names, T value) {
    return names.entrySet().stream()
        .filter(name -> name.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private Setting setting(String name, String value, String... values) {
    List<RoleList.Choice> choices = new ArrayList<>();
    for (String choice : values) {
      String text = texts.say("authoring.columns." + name + "." + choice);
      choices.add(new RoleList.Choice(choice, text, choice.equals(value)));
    }
    return new Setting(name, texts.say("authoring.columns." + name), value, choices);
  }

  /** What was sent; if nothing was, the guess. */
  Mapping mapping(Profile profile, List<Need> needs, boolean sent) {
    if (!sent) return Suggestion.of(profile, needs);
    List<Mapped> columns = new ArrayList<>();
    for (int nr = 0; nr < profile.columns().size(); nr++) {
      ColumnProfile column = profile.columns().get(nr);
      String role = field.apply("role-" + nr);
      Optional<Need> need = needs.stream().filter(one -> one.role().equals(role)).findFirst();
      if (need.isPresent() && !column.header().isEmpty())
        columns.add(mapped(nr, column, need.get()));
    }
    return new Mapping(profile.dialect(), columns);
  }

  private Mapped mapped(int nr, ColumnProfile column, Need need) {
    String unit = field.apply("unit-" + nr);
    String yes = field.apply("yes-" + nr);
    return new Mapped(
        column.header(),
        need.role(),
        need.kind(),
        need.kind() == Kind.NUMBER
            ? unit.substring(0, Math.min(LONGEST_UNIT, unit.length())).replaceAll("[\\[\\]()]", "")
            : "",
        need.kind() == Kind.FLAG ? yes.isEmpty() ? Suggestion.yes(column) : yes : "");
  }

  List<Row> rows(Profile profile, Mapping mapping, RoleList roles) {
    return IntStream.range(0, profile.columns().size())
        .filter(nr -> !profile.columns().get(nr).header().isEmpty())
        .mapToObj(nr -> row(nr, profile, mapping, roles))
        .toList();
  }

  private Row row(int nr, Profile profile, Mapping mapping, RoleList roles) {
    ColumnProfile column = profile.columns().get(nr);
    Optional<Mapped> mapped = mapping.column(column.header());
    String yes =
        mapped.map(Mapped::yes).filter(word -> !word.isEmpty()).orElse(Suggestion.yes(column));
    List<RoleList.Choice> words =
        column.words().size() == 2
            ? column.words().stream()
                .map(word -> new RoleList.Choice(word, word, word.equals(yes)))
                .toList()
            : List.of();
    String kind = column.kind().map(RoleList::kind).orElse("text");
    return new Row(
        nr,
        column.header(),
        texts.say("authoring.columns.kind." + kind),
        samples(nr, profile),
        roles.choices(mapped.map(Mapped::role).orElse("")),
        words,
        column.kind().equals(Optional.of(Kind.NUMBER)),
        mapped.map(Mapped::unit).filter(unit -> !unit.isEmpty()).orElse(column.unit()));
  }

  private static String samples(int nr, Profile profile) {
    return String.join(
        " · ",
        profile.first().stream()
            .filter(cells -> cells.size() > nr && !cells.get(nr).isBlank())
            .map(cells -> cells.get(nr).strip())
            .map(cell -> cell.length() > 30 ? cell.substring(0, 29) + "…" : cell)
            .distinct()
            .limit(SAMPLES)
            .toList());
  }
}
