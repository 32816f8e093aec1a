package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** The source folder of an exercise type, looked at from outside. */
final class TypeFolder {
  private static final Pattern EXAMPLE =
      Pattern.compile("```exercise ([a-z-]+)\\R(.*?)```", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern LOOKED_UP =
      Pattern.compile("(?:texts\\['|say\\(\\s*\")([A-Za-z0-9.-]+)['\"]");

  private static final Pattern FIGURE = Pattern.compile("\\d+([.,]\\d+)*");

  /** What the program shows around any type. */
  private static final Pattern AROUND =
      Pattern.compile(
          "title|lead|hint\\.[123]|need\\.[a-z-]+|offer\\.[^.]+(\\.lead|\\.hint\\.[123])?");

  private final ExerciseType<?, ?> type;
  private final Path folder;

  TypeFolder(ExerciseType<?, ?> type) {
    this.type = type;
    String place = type.getClass().getPackageName().replace('.', '/');
    Path shipped = Path.of("src/main/java", place);
    this.folder = Files.isDirectory(shipped) ? shipped : Path.of("src/test/java", place);
  }

  String name() {
    return folder.getFileName().toString();
  }

  String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  /** Every number of a text, sorted, without what separates its digits in one language or other. */
  static List<String> figures(String text) {
    return FIGURE
        .matcher(text)
        .results()
        .map(figure -> figure.group().replaceAll("[.,]", ""))
        .sorted()
        .toList();
  }

  /** The parameters of the first example block for authors. */
  Map<String, Object> exampleOfReadme() {
    Matcher example = EXAMPLE.matcher(text("README.md"));
    assertTrue(example.find(), "README.md has no example block");
    assertEquals(type.key(), example.group(1));
    Map<String, Object> parameters = new TreeMap<>();
    Object written = new Load(LoadSettings.builder().build()).loadFromString(example.group(2));
    ((Map<?, ?>) written).forEach((name, value) -> parameters.put(name.toString(), value));
    return parameters;
  }

  void assertTextsAgree() {
    Map<String, TreeSet<String>> german = places(Language.DE);
    assertEquals(german, places(Language.EN), "keys and places of texts_de and texts_en");
  }

  /** Every sentence is used, and every sentence that is looked up by its full key is there. */
  void assertTextsUsed() {
    String sources = sources();
    ResourceBundle bundle = Texts.beside(type.getClass(), Language.DE).bundle();
    List<String> unused = new ArrayList<>();
    for (String key : bundle.keySet()) {
      boolean whole = sources.contains("'" + key + "'") || sources.contains("\"" + key + "\"");
      if (AROUND.matcher(key).matches()) continue;
      int dot = key.lastIndexOf('.');
      boolean begun = dot > 0 && sources.contains("\"" + key.substring(0, dot + 1) + "\"");
      if (!whole && !begun) unused.add(key);
    }
    assertEquals(List.of(), unused, "unused texts");
    Matcher lookedUp = LOOKED_UP.matcher(sources);
    while (lookedUp.find()) {
      String key = lookedUp.group(1);
      assertTrue(key.endsWith(".") || bundle.containsKey(key), "missing text: " + key);
    }
  }

  private Map<String, TreeSet<String>> places(Language language) {
    ResourceBundle bundle = Texts.beside(type.getClass(), language).bundle();
    Map<String, TreeSet<String>> places = new TreeMap<>();
    for (String key : bundle.keySet()) {
      TreeSet<String> found = new TreeSet<>();
      Matcher place = PLACE.matcher(bundle.getString(key));
      while (place.find()) found.add(place.group(1));
      places.put(key, found);
    }
    return places;
  }

  private String sources() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".java") || file.endsWith(".xhtml"))
          .sorted()
          .map(this::text)
          .collect(Collectors.joining("\n"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
