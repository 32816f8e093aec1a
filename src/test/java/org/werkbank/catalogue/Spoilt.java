package org.werkbank.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.werkbank.fixtures.CoursePackages;
import org.werkbank.fixtures.SampleType;

/** The small correct course with something wrong in it. */
final class Spoilt {
  static final CourseReader READER =
      new CourseReader(
          new Surroundings(
              Map.of("sample", new SampleType()),
              Map.of("law-1", CoursePackages.LAW),
              Map.of(),
              "/media/x/",
              new org.werkbank.catalogue.table.TableMemory(1_000_000)));

  private final TreeMap<String, String> files = CoursePackages.small();

  Spoilt with(String path, String wrong, String instead) {
    String text = files.get(path);
    if (!text.contains(wrong)) throw new IllegalArgumentException(path + " has no " + wrong);
    files.put(
        path,
        text.replaceFirst(
            java.util.regex.Pattern.quote(wrong),
            java.util.regex.Matcher.quoteReplacement(instead)));
    return this;
  }

  Spoilt without(String path) {
    files.remove(path);
    return this;
  }

  Spoilt and(String path, String text) {
    files.put(path, text);
    return this;
  }

  CoursePackage files() {
    return new CoursePackage("sample-course", CoursePackages.bytes(files));
  }

  /** Faults as {@code file:line name}, the common beginning of the keys left out. */
  List<String> faults() {
    if (!(READER.read(files()) instanceof Reading.Broken broken)) return List.of();
    return broken.faults().stream()
        .map(
            fault ->
                fault.file()
                    + ":"
                    + fault.line()
                    + " "
                    + fault.key().substring(fault.key().indexOf('.') + 1))
        .toList();
  }
}
