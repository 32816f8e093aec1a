package org.werkbank.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.platform.text.Language;

/**
 * Units in Leichte Sprache: {@code leicht/NN-….md}, a third text beside the German one. Its head
 * says who has checked it when; without that it is not published.
 */
final class EasyFiles {
  static final String FOLDER = "leicht/";
  private static final Pattern FILE = Pattern.compile(FOLDER + "(\\d\\d)-[a-z0-9-]+\\.md");

  private final CoursePackage files;
  private final Function<UnitParts, UnitFile> reader;
  private final Faults faults;

  EasyFiles(CoursePackage files, Function<UnitParts, UnitFile> reader, Faults faults) {
    this.files = files;
    this.reader = reader;
    this.faults = faults;
  }

  /**
   * The units that have such a text, by number.
   *
   * @param german the same units in German, which they must agree with
   */
  Map<Integer, Unit.Easy> read(Map<Integer, UnitFile.Page> german) {
    Map<Integer, Unit.Easy> easy = new TreeMap<>();
    for (String path : files.paths()) {
      Matcher file = FILE.matcher(path);
      if (!file.matches()) continue;
      int number = Integer.parseInt(file.group(1));
      UnitFile.Page beside = german.get(number);
      if (beside == null) {
        faults.add(path, 0, "problem.catalogue.unitUnlisted", number);
      } else if (easy.containsKey(number)) {
        faults.add(path, 0, "problem.catalogue.unitTwice", number, FOLDER);
      } else {
        read(path, beside).ifPresent(unit -> easy.put(number, unit));
      }
    }
    return easy;
  }

  private Optional<Unit.Easy> read(String path, UnitFile.Page german) {
    Optional<UnitParts> parts =
        UnitParts.read(path, Language.DE, files.file(path).orElseThrow(), faults);
    Optional<UnitFile.Page> page = parts.flatMap(found -> reader.apply(found).read());
    page.ifPresent(found -> CourseReader.compare(german, found, faults));
    return page.flatMap(
        found ->
            day(path, parts.get())
                .map(day -> new Unit.Easy(found.page(), parts.get().checkedBy(), day)));
  }

  private Optional<LocalDate> day(String path, UnitParts parts) {
    if (parts.checkedOn().isEmpty()) return Optional.empty();
    try {
      return Optional.of(LocalDate.parse(parts.checkedOn()));
    } catch (DateTimeException noSuchDay) {
      faults.add(path, 1, "problem.catalogue.pattern", "checked-on");
      return Optional.empty();
    }
  }
}
