package org.werkbank.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.werkbank.catalogue.table.Mapping;
import org.werkbank.catalogue.table.Profile;
import org.werkbank.catalogue.table.Suggestion;
import org.werkbank.catalogue.table.TableFile;
import org.werkbank.catalogue.table.TableMemory;
import org.werkbank.catalogue.table.TableReader;
import org.werkbank.catalogue.table.TableReading;
import org.werkbank.fixtures.CoursePackages;
import org.werkbank.fixtures.Plant;
import org.werkbank.fixtures.TableType;

/** A package with a table of its own, written by hand or by the program. */
class TablePackageTest {
  private static final String MAPPING =
      """
      columns:
        - {header: "Drehmoment [Nm]", role: feature, kind: number}
        - {header: "Drehzahl [1/min]", role: feature, kind: number}
        - {header: Ausfall, role: target, kind: flag, yes: ja}
      """;

  private static final CourseReader READER =
      new CourseReader(
          new Surroundings(
              Map.of("table", new TableType()),
              Map.of("law-1", CoursePackages.LAW),
              Map.of(),
              "/media/x/",
              new TableMemory(1_000_000)));

  /** The small course, its exercise with these lines in its block. */
  private static TreeMap<String, String> course(String lines) {
    TreeMap<String, String> files = CoursePackages.small();
    files.replaceAll(
        (path, text) ->
            text.replace("```exercise sample\nparts: 60\n", "```exercise table\n" + lines));
    return files;
  }

  private static TreeMap<String, String> withTable(String csv) {
    TreeMap<String, String> files = course("data: data/presse-7.csv\n");
    files.put("data/presse-7.csv", csv);
    files.put("data/presse-7.yaml", MAPPING);
    return files;
  }

  private static CoursePackage files(Map<String, String> texts) {
    return new CoursePackage("sample-course", CoursePackages.bytes(texts));
  }

  private static List<String> faults(Map<String, String> texts) {
    return assertInstanceOf(Reading.Broken.class, READER.read(files(texts))).faults().stream()
        .map(
            fault ->
                fault.file()
                    + ":"
                    + fault.line()
                    + " "
                    + fault.column()
                    + " "
                    + fault.key().replace("problem.catalogue.", ""))
        .toList();
  }

  @Test
  void aPackageWrittenByHandBringsItsTable() {
    CoursePackage files = files(withTable(Plant.csv(1000, 3)));
    Reading.Valid valid = assertInstanceOf(Reading.Valid.class, READER.read(files));
    String key =
        valid.course().unit(1).orElseThrow().exercise().parameters().get("data").toString();
    assertTrue(key.matches("/media/x/data/presse-7\\.csv@[0-9a-f]{64}"), key);
    assertTrue(READER.stored(files).isPresent());
    byte[] zip = PackageZip.write(files);
    assertEquals(Optional.of(files), PackageZip.read(zip, "x.zip", new Faults()));
  }

  @Test
  void anotherValueInTheTableIsAnotherKey() {
    TreeMap<String, String> files = withTable(Plant.csv(1000, 3));
    Object one = key(files);
    files.computeIfPresent(
        "data/presse-7.yaml", (path, text) -> text.replace("yes: ja", "yes: nein"));
    assertTrue(!one.equals(key(files)));
  }

  private static Object key(Map<String, String> files) {
    Course course = READER.stored(files(files)).orElseThrow();
    return course.unit(1).orElseThrow().exercise().parameters().get("data");
  }

  @Test
  void aFaultInTheTableHasItsFileRowAndColumn() {
    String csv =
        Plant.csv(1000, 3)
            .replaceFirst("\r\n10005;([^;]*;){4}[^;]*;", "\r\n10005;L;300;310;1500;heiß;");
    assertEquals(List.of("data/presse-7.csv:6 Drehmoment [Nm] dataNumber"), faults(withTable(csv)));
  }

  @Test
  void whatIsMissingOrLeftOverIsAFault() {
    TreeMap<String, String> files = withTable(Plant.csv(1000, 3));
    files.remove("data/presse-7.yaml");
    assertEquals(List.of("data/presse-7.csv:0  dataMapping"), faults(files));
    files.remove("data/presse-7.csv");
    assertEquals(List.of("de/01-eins.md:28  dataFile", "en/01-one.md:28  dataFile"), faults(files));
    TreeMap<String, String> unused = course("");
    unused.put("data/presse-7.csv", "a;b\n1;2\n");
    assertEquals(List.of("data/presse-7.csv:0  dataUnused"), faults(unused));
    TreeMap<String, String> flag = withTable(Plant.csv(1000, 3));
    flag.computeIfPresent("data/presse-7.yaml", (path, text) -> text.replace(", yes: ja", ""));
    assertEquals(List.of("data/presse-7.yaml:4  dataYes"), faults(flag));
    assertEquals(
        List.of("de/01-eins.md:28  dataPath", "en/01-one.md:28  dataPath"),
        faults(course("data: ../secret.csv\n")));
  }

  @Test
  void aTableIsPutInByTheProgramAndTakenOutAgain() {
    byte[] csv = Plant.csv(1000, 3).getBytes(StandardCharsets.UTF_8);
    Mapping mapping = Suggestion.of(Profile.of(csv), new TableType().needs());
    TableReading read = TableReader.read(csv, mapping);
    TableFile file = TableFile.of(read.table().orElseThrow(), read.columns());
    for (String block : List.of("", "\n", "# only a remark\n")) {
      CoursePackage before = files(course(block));
      CoursePackage with = ExerciseData.put(before, 1, "Presse 7 (März).XLSX", file);
      assertEquals(Optional.of("data/presse-7-maerz.csv"), ExerciseData.table(with, 1));
      assertInstanceOf(Reading.Valid.class, READER.read(with));
      CoursePackage other = ExerciseData.put(with, 1, "andere.csv", file);
      assertEquals(
          List.of("data/andere.csv", "data/andere.yaml"),
          other.paths().stream().filter(path -> path.startsWith("data/")).toList());
      assertEquals(before, ExerciseData.remove(other, 1));
    }
    CoursePackage braces = files(course("{data: data/old.csv}\n"));
    CoursePackage with = ExerciseData.put(braces, 1, "neu.csv", file);
    assertInstanceOf(Reading.Valid.class, READER.read(with));
    assertEquals(Optional.of("data/neu.csv"), ExerciseData.table(with, 1));
  }
}
