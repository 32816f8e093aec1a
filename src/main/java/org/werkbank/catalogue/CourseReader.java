package org.werkbank.catalogue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.text.Language;

/**
 * The one reader of the course format, for what is shipped, uploaded, drafted and stored. It never
 * throws because of what is written in a package and always looks at everything before it answers.
 */
public final class CourseReader {
  private static final Pattern UNIT_FILE = Pattern.compile("(de|en)/(\\d\\d)-[a-z0-9-]+\\.md");

  private final Surroundings around;

  public CourseReader(Surroundings around) {
    this.around = around;
  }

  /**
   * Reads a folder.
   *
   * @throws java.io.UncheckedIOException if the disk fails
   */
  public Reading read(Path folder) {
    Faults faults = new Faults();
    CoursePackage files = PackageFolder.read(folder, faults);
    return read(files, faults);
  }

  /**
   * Reads an untrusted ZIP.
   *
   * @param fileName as it was called where it came from
   */
  public Reading read(byte[] zip, String fileName) {
    Faults faults = new Faults();
    return PackageZip.read(zip, fileName, faults)
        .map(files -> read(files, faults))
        .orElseGet(() -> new Reading.Broken("", faults.all()));
  }

  /** Reads files that are in memory already. */
  public Reading read(CoursePackage files) {
    return read(files, new Faults());
  }

  private Reading read(CoursePackage files, Faults faults) {
    Optional<Course> course = build(files, faults, true);
    if (faults.none() && course.isPresent()) return new Reading.Valid(course.get(), files);
    return new Reading.Broken(files.slug(), faults.all());
  }

  /**
   * The course of a version that was valid when it was published. A rule that became stricter since
   * then must not take it away from those who learn from it.
   *
   * @return empty only if it cannot be shown at all
   */
  Optional<Course> stored(CoursePackage files) {
    return build(files, new Faults(), false);
  }

  /** Looks at everything, whatever else is wrong, so that authors see all of it at once. */
  private Optional<Course> build(CoursePackage files, Faults faults, boolean look) {
    files.check(faults);
    Optional<CourseFile> head = CourseFile.read(files, around, faults);
    Terms terms = Terms.read(files, faults);
    Media media = Media.read(files, around.media(), faults);
    DataFiles data = new DataFiles(files, around);
    Function<UnitParts, UnitExercise> exercise =
        parts -> new UnitExercise(parts.file(), around.types(), data, look, faults);
    head.ifPresent(course -> checkPicture(course, media, faults));
    head.ifPresent(course -> strays(files, course, faults));
    Map<Integer, Unit.ExerciseBlock> exercises = new TreeMap<>();
    Map<Integer, Map<Language, Unit.UnitPage>> pages = new TreeMap<>();
    Map<Integer, UnitFile.Page> german = new TreeMap<>();
    for (int number : head.map(CourseFile::numbers).orElseGet(() -> numbers(files))) {
      Map<Language, UnitFile.Page> read =
          pages(files, head, number, terms, media, exercise, faults);
      if (read.size() < Language.values().length) continue;
      UnitFile.Page de = read.get(Language.DE);
      compare(de, read.get(Language.EN), faults);
      de.exercise().ifPresent(block -> exercises.put(number, block));
      german.put(number, de);
      pages.put(number, Map.of(Language.DE, de.page(), Language.EN, read.get(Language.EN).page()));
    }
    Map<Integer, Unit.Easy> easy =
        new EasyFiles(
                files,
                parts -> {
                  UnitReferences references =
                      new UnitReferences(
                          files.slug(), 0, Language.DE, terms, around.facts(), media);
                  return new UnitFile(parts, references, exercise.apply(parts), faults);
                },
                faults)
            .read(german);
    data.strays(faults);
    Map<Language, Guide> guide = GuideFile.read(files, faults);
    List<Item> items = ItemsFiles.read(files, head, faults);
    return head.filter(course -> exercises.keySet().containsAll(course.numbers()))
        .map(
            course ->
                course(
                    files.slug(),
                    course,
                    media,
                    units(course, exercises, pages, easy),
                    items,
                    terms,
                    guide));
  }

  private static List<Unit> units(
      CourseFile course,
      Map<Integer, Unit.ExerciseBlock> exercises,
      Map<Integer, Map<Language, Unit.UnitPage>> pages,
      Map<Integer, Unit.Easy> easy) {
    return course.units().stream()
        .map(
            line ->
                new Unit(
                    line.number(),
                    line.minutes(),
                    line.competences(),
                    line.extra(),
                    exercises.get(line.number()),
                    pages.get(line.number()),
                    Optional.ofNullable(easy.get(line.number()))))
        .toList();
  }

  private static void checkPicture(CourseFile course, Media media, Faults faults) {
    course
        .picture()
        .filter(
            path ->
                media.find(path, Language.DE).isEmpty() || media.find(path, Language.EN).isEmpty())
        .ifPresent(
            path -> course.fault(faults, "/picture", "problem.catalogue.pictureMissing", path));
  }

  private static Course course(
      String slug,
      CourseFile head,
      Media media,
      List<Unit> units,
      List<Item> items,
      Terms terms,
      Map<Language, Guide> guide) {
    Map<Language, SafeHtml> pictures = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      SafeHtml picture =
          head.picture().flatMap(path -> media.decorate(path, language)).orElse(SafeHtml.empty());
      pictures.put(language, picture);
    }
    return new Course(
        slug,
        head.code(),
        head.title(),
        head.summary(),
        head.licence(),
        Map.copyOf(pictures),
        head.audience(),
        head.objectives(),
        units,
        items,
        terms.all(),
        head.legal(),
        head.sources(),
        guide);
  }

  private Map<Language, UnitFile.Page> pages(
      CoursePackage files,
      Optional<CourseFile> course,
      int number,
      Terms terms,
      Media media,
      Function<UnitParts, UnitExercise> exercise,
      Faults faults) {
    Map<Language, UnitFile.Page> pages = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      List<String> found =
          files.paths().stream().filter(path -> isUnit(path, language, number)).toList();
      if (found.isEmpty()) missing(course, language, number, faults);
      found.stream()
          .skip(1)
          .forEach(
              more -> faults.add(more, 0, "problem.catalogue.unitTwice", number, found.get(0)));
      UnitReferences references =
          new UnitReferences(files.slug(), number, language, terms, around.facts(), media);
      found.stream()
          .findFirst()
          .flatMap(path -> UnitParts.read(path, language, files.file(path).orElseThrow(), faults))
          .flatMap(parts -> new UnitFile(parts, references, exercise.apply(parts), faults).read())
          .ifPresent(page -> pages.put(language, page));
    }
    return pages;
  }

  private static void missing(
      Optional<CourseFile> course, Language language, int number, Faults faults) {
    String place = "%s/%02d-….md".formatted(language.code(), number);
    if (course.isEmpty()) {
      faults.add(language.code(), 0, "problem.catalogue.unitMissing", number, place);
    } else {
      String pointer = "/units/" + course.get().numbers().indexOf(number);
      course.get().fault(faults, pointer, "problem.catalogue.unitMissing", number, place);
    }
  }

  private static List<Integer> numbers(CoursePackage files) {
    return files.paths().stream()
        .map(UNIT_FILE::matcher)
        .filter(Matcher::matches)
        .map(unit -> Integer.parseInt(unit.group(2)))
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isUnit(String path, Language language, int number) {
    Matcher unit = UNIT_FILE.matcher(path);
    return unit.matches()
        && unit.group(1).equals(language.code())
        && Integer.parseInt(unit.group(2)) == number;
  }

  /** What must be the same in every text of a unit. */
  static void compare(UnitFile.Page de, UnitFile.Page en, Faults faults) {
    List<Boolean> rightDe =
        de.page().guess().options().stream().map(Unit.GuessOption::right).toList();
    List<Boolean> rightEn =
        en.page().guess().options().stream().map(Unit.GuessOption::right).toList();
    boolean bothSound =
        Collections.frequency(rightDe, true) == 1 && Collections.frequency(rightEn, true) == 1;
    if (bothSound && !rightDe.equals(rightEn))
      faults.add(en.file(), en.guessLine(), "problem.catalogue.guessDiffers", de.file());
    if (de.exercise().isPresent()
        && en.exercise().isPresent()
        && !de.exercise().equals(en.exercise())) {
      faults.add(en.file(), en.exerciseLine(), "problem.catalogue.exerciseDiffers", de.file());
    }
  }

  private static void strays(CoursePackage files, CourseFile course, Faults faults) {
    for (String path : files.paths()) {
      Matcher unit = UNIT_FILE.matcher(path);
      if (!unit.matches()) continue;
      int number = Integer.parseInt(unit.group(2));
      if (!course.numbers().contains(number)) {
        faults.add(path, 0, "problem.catalogue.unitUnlisted", number);
      }
    }
  }
}
