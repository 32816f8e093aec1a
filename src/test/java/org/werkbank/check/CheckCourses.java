package org.werkbank.check;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.werkbank.catalogue.Reading;
import org.werkbank.catalogue.language.ItemStatistics;
import org.werkbank.catalogue.language.LanguageCheck;
import org.werkbank.catalogue.language.Remark;
import org.werkbank.catalogue.language.UnitFigures;
import org.werkbank.fixtures.CourseFiles;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** Prints every fault, every remark on the language, and reading figures of course folders. */
public final class CheckCourses {
  private final PrintStream out;
  private final Texts texts =
      Texts.of(Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN));
  private boolean blocked;

  private CheckCourses(PrintStream out) {
    this.out = out;
  }

  /**
   * Checks the folders that are named, or all in {@code courses}. Ends with 1 if one of them may
   * not be released.
   */
  public static void main(String[] folders) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    CheckCourses check = new CheckCourses(out);
    List<Path> named = Stream.of(folders).filter(one -> !one.isBlank()).map(Path::of).toList();
    (named.isEmpty() ? all() : named).forEach(check::course);
    if (check.blocked) System.exit(1);
  }

  private static List<Path> all() {
    try (Stream<Path> entries = Files.list(Path.of("courses"))) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void course(Path folder) {
    out.println();
    out.println("== " + folder);
    Reading reading = CourseFiles.read(folder);
    if (reading instanceof Reading.Broken broken) {
      blocked = true;
      broken.faults().forEach(fault -> out.println(fault.say(texts)));
    }
    if (reading instanceof Reading.Valid valid) remarks(valid);
  }

  private void remarks(Reading.Valid valid) {
    List<Remark> remarks = LanguageCheck.remarks(valid.files(), valid.course());
    blocked |= remarks.stream().anyMatch(remark -> remark.rule().blocks());
    remarks.forEach(remark -> out.println(remark.say(texts)));
    for (UnitFigures unit : LanguageCheck.figures(valid.files(), valid.course())) {
      out.printf(
          Locale.ROOT,
          "%-40s %3d sentences, mean %4.1f words, ease %3.0f, %4d words, %d of %d terms explained%n",
          unit.file(),
          unit.sentences(),
          unit.mean(),
          unit.ease(),
          unit.words(),
          unit.explained(),
          unit.terms());
    }
    for (Language language : Language.values()) {
      ItemStatistics items = ItemStatistics.of(valid.course(), language);
      out.printf(
          Locale.ROOT,
          "%s: right option longest in %d of %d, positions %s%n",
          language.code(),
          items.longest(),
          items.questions(),
          items.positions());
    }
  }
}
