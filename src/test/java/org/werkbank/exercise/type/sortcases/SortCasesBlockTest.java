package org.werkbank.exercise.type.sortcases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.werkbank.catalogue.CourseReader;
import org.werkbank.catalogue.Fault;
import org.werkbank.catalogue.Reading;
import org.werkbank.catalogue.Surroundings;
import org.werkbank.catalogue.table.TableMemory;
import org.werkbank.exercise.Workshop;
import org.werkbank.exercise.Workshop.Exercise;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.fixtures.CoursePackages;
import org.werkbank.platform.text.Language;

/** What authors may write, and what they are told if they write something else. */
class SortCasesBlockTest {
  @TempDir Path folder;

  private final Map<String, Object> written = new HashMap<>(Example.ADVICE);

  private List<String> faults() {
    Parameters parameters = new Parameters(written);
    new SortCases().plan(parameters);
    return parameters.faults().stream()
        .map(fault -> fault.parameter() + " " + fault.key().replaceFirst("problem.exercise.", ""))
        .toList();
  }

  /** The card with this number, to be changed. */
  private Map<String, Object> card(int number) {
    return change("cards", number);
  }

  private Map<String, Object> change(String name, int number) {
    List<Object> list = new ArrayList<>((List<?>) written.get(name));
    Map<String, Object> one = new HashMap<>();
    ((Map<?, ?>) list.get(number)).forEach((key, value) -> one.put(key.toString(), value));
    list.set(number, one);
    written.put(name, list);
    return one;
  }

  private void keepCards(int... numbers) {
    List<?> all = (List<?>) written.get("cards");
    List<Object> kept = new ArrayList<>();
    for (int number : numbers) kept.add(all.get(number));
    written.put("cards", kept);
  }

  @Test
  void bothExamplesAreInOrder() {
    assertEquals(List.of(), faults());
    written.clear();
    assertEquals(List.of(), faults());
    written.putAll(Example.KINDS);
    assertEquals(List.of(), faults());
  }

  @Test
  void theBlockInTheWorkshopIsReadAsItIsWritten() {
    for (Exercise exercise : new Workshop(List.of(new SortCases())).all(Language.DE)) {
      String block = exercise.block();
      assertTrue(block.startsWith("```exercise sort-cases\ndraw: 6\nquestion:"), block);
      String yaml = block.substring(block.indexOf('\n'), block.lastIndexOf("```"));
      Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
      assertEquals(exercise.parameters(), read);
    }
  }

  @Test
  void aFaultInACardIsToldWithItsLine() throws IOException {
    String readme =
        Files.readString(Path.of("src/main/java/org/werkbank/exercise/type/sortcases/README.md"));
    String block = readme.substring(readme.indexOf("```exercise"), readme.indexOf("```\n````") + 3);
    assertInstanceOf(Reading.Valid.class, read(block));
    Reading.Broken broken =
        assertInstanceOf(Reading.Broken.class, read(block.replace("sure: 97", "sure: 100")));
    assertEquals(2, broken.faults().size(), "once in each language");
    for (Fault fault : broken.faults()) {
      List<String> lines = Files.readAllLines(folder.resolve("sample-course/" + fault.file()));
      assertTrue(lines.get(fault.line() - 1).contains("sure: 100"), fault.toString());
    }
  }

  /** The small course with this block instead of its own. */
  private Reading read(String block) throws IOException {
    Map<String, String> files = new TreeMap<>(CoursePackages.small());
    String exercise = Matcher.quoteReplacement(block);
    files.replaceAll((path, text) -> text.replaceAll("(?s)```exercise sample.*?```", exercise));
    for (String path : files.keySet()) {
      Path file = folder.resolve("sample-course").resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, files.get(path));
    }
    return new CourseReader(
            new Surroundings(
                Map.of("sort-cases", new SortCases()),
                Map.of("law-1", CoursePackages.LAW),
                Map.of(),
                "/media/x/",
                new TableMemory(0)))
        .read(folder.resolve("sample-course"));
  }

  @Test
  void aBlockIsWrittenWholeOrNotAtAll() {
    written.remove("question");
    written.remove("bins");
    assertEquals(List.of("question sortText", "bins sortList"), faults());
  }

  @ParameterizedTest
  @CsvSource({"0.5, true", "1, true", "0.75, true", "0.49, false", "1.01, false", "much, false"})
  void theShareToPassLiesBetweenHalfAndAll(String pass, boolean allowed) {
    written.clear();
    written.putAll(Example.KINDS);
    written.put("pass", pass.equals("much") ? pass : (Object) Double.valueOf(pass));
    assertEquals(allowed ? List.of() : List.of("pass sortPass"), faults());
  }

  @Test
  void everyTextIsThereInBothLanguagesAndNotTooLong() {
    card(0).remove("en");
    card(1).put("why", Map.of("de", "x".repeat(221), "en", "short"));
    card(2).put("why", Map.of("de", "x".repeat(220), "en", "short"));
    card(3).put("de", 12);
    change("bins", 1).put("en", " ");
    assertEquals(
        List.of("bins/1 sortText", "cards/0 sortText", "cards/1/why sortText", "cards/3 sortText"),
        faults());
  }

  @Test
  void unknownWordsInsideAreTold() {
    card(4).put("wy", Map.of());
    change("bins", 0).put("colour", "red");
    assertEquals(
        List.of("bins/0/colour parameterUnknown", "cards/4/wy parameterUnknown"), faults());
  }

  @Test
  void everyCardNamesABinThatIsThere() {
    card(0).put("bin", "nowhere");
    card(7).put("ai", Map.of("bin", "nowhere", "sure", 80));
    assertEquals(List.of("cards/0/bin parameterWord", "cards/7/ai/bin parameterWord"), faults());
  }

  @Test
  void keysOfBinsDifferAndAreSmall() {
    change("bins", 0).put("key", "check");
    change("bins", 2).put("key", "Stop Now");
    assertEquals(List.of("bins/1/key sortKey", "bins/2/key sortKey"), faults().subList(0, 2));
  }

  @Test
  void allCardsHaveASuggestionOrNone() {
    card(3).remove("ai");
    assertEquals(List.of("cards sortAi"), faults());
  }

  @ParameterizedTest
  @CsvSource({"50, true", "99, true", "49, false", "100, false"})
  void aSuggestionIsFiftyToNinetyNinePercentSure(int sure, boolean allowed) {
    card(3).put("ai", Map.of("bin", "run", "sure", sure));
    assertEquals(allowed ? List.of() : List.of("cards/3/ai/sure parameterRange"), faults());
  }

  @Test
  void aSuggestionIsAMap() {
    card(3).put("ai", "run");
    assertEquals(List.of("cards/3/ai sortAdvice"), faults());
  }

  @Test
  void thereAreFourCardsMoreThanDrawnAndThreeOfEachBin() {
    keepCards(0, 1, 2, 5, 6, 7, 10, 11, 13);
    assertEquals(List.of("cards sortFew"), faults());
    written.putAll(Example.ADVICE);
    keepCards(0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 13);
    assertEquals(List.of("bins/2 sortFewOfABin"), faults());
  }

  @Test
  void enoughSuggestionsMustBeWrong() {
    for (int number : new int[] {1, 4, 5, 7}) {
      Map<String, Object> card = card(number);
      card.put("ai", Map.of("bin", card.get("bin"), "sure", 90));
    }
    assertEquals(List.of("cards sortMisleading"), faults());
  }

  @Test
  void aDrawThatOneBinWouldPassIsRefused() {
    written.clear();
    written.putAll(Example.KINDS);
    written.put("pass", 0.5);
    written.put("draw", 4);
    written.put("bins", ((List<?>) written.get("bins")).subList(0, 2));
    keepCards(0, 1, 2, 3, 5, 6, 7, 8);
    assertEquals(List.of("cards sortDraw"), faults());
  }
}
