package org.werkbank.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Contrast of the design tokens by the formula of WCAG 2.2: text 4.5, controls and graphics 3; in
 * hall mode 7 and 4.5.
 */
class TokensTest {
  private static final Path TOKENS = Path.of("src/main/webapp/resources/css/tokens.css");
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6});");
  private static final List<String> TEXT =
      List.of(
          "ink bench",
          "ink ground",
          "ink recess",
          "ink-2 bench",
          "ink-2 ground",
          "ink-2 recess",
          "link bench",
          "link ground",
          "link recess",
          "on-signal signal",
          "on-plate plate",
          "on-plate-2 plate",
          "ok bench",
          "ok ground",
          "ok ok-bg",
          "warn bench",
          "warn ground",
          "warn warn-bg",
          "bad bench",
          "bad ground",
          "bad bad-bg",
          "info info-bg",
          "ink ok-bg",
          "ink warn-bg",
          "ink bad-bg",
          "ink info-bg",
          "ink mark");
  private static final List<String> CONTROL =
      List.of(
          "edge bench",
          "edge ground",
          "edge recess",
          "focus bench",
          "focus ground",
          "focus recess",
          "focus-plate plate",
          "data-1 bench",
          "data-2 bench",
          "data-3 bench",
          "data-mute bench");

  @ParameterizedTest
  @CsvSource({
    ":root {, 4.5, 3",
    "'[data-mode=\"dark\"] {', 4.5, 3",
    "'[data-mode=\"hall\"] {', 7, 4.5"
  })
  void everyPairCanBeRead(String block, double text, double control) throws IOException {
    Map<String, String> colours = colours(block);
    List<String> faults = new ArrayList<>();
    TEXT.forEach(pair -> check(pair, text, colours, faults));
    CONTROL.forEach(pair -> check(pair, control, colours, faults));
    assertEquals(List.of(), faults);
  }

  private static void check(
      String pair, double least, Map<String, String> colours, List<String> faults) {
    String[] names = pair.split(" ");
    double contrast = contrast(colours.get(names[0]), colours.get(names[1]));
    if (contrast < least) faults.add("%s on %s %.2f".formatted(names[0], names[1], contrast));
  }

  /** The colours of the first block that is opened by these words. */
  private static Map<String, String> colours(String opening) throws IOException {
    String sheet = Files.readString(TOKENS);
    int start = sheet.indexOf(opening);
    assertTrue(start >= 0, opening);
    Matcher tokens = TOKEN.matcher(sheet.substring(start, sheet.indexOf('}', start)));
    Map<String, String> colours = new HashMap<>();
    while (tokens.find()) colours.put(tokens.group(1), tokens.group(2));
    return colours;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  }

  private static double luminance(String colour) {
    return .2126 * part(colour, 1) + .7152 * part(colour, 3) + .0722 * part(colour, 5);
  }

  private static double part(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
  }
}
