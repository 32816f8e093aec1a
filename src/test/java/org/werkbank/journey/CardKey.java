package org.werkbank.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Where each card of {@code sort-cases} belongs, read from the units of {@code courses/}. */
final class CardKey {
  private static final Pattern BLOCK =
      Pattern.compile("```exercise sort-cases\\R(.*?)```", Pattern.DOTALL);

  private final Map<String, String> bins = new TreeMap<>();

  CardKey() {
    try (Stream<Path> files = Files.walk(Path.of("courses").toAbsolutePath())) {
      files.filter(file -> file.toString().endsWith(".md")).forEach(this::read);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void read(Path file) {
    try {
      BLOCK.matcher(Files.readString(file)).results().forEach(block -> add(block.group(1)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void add(String block) {
    Object all = new Load(LoadSettings.builder().build()).loadFromString(block);
    Object cards = all instanceof Map<?, ?> map ? map.get("cards") : null;
    if (!(cards instanceof Collection<?> list)) return;
    for (Object card : list) {
      if (!(card instanceof Map<?, ?> map)) continue;
      for (String language : new String[] {"de", "en"})
        bins.put(plain(map.get(language)), String.valueOf(map.get("bin")));
    }
  }

  /**
   * The key of the bin.
   *
   * @param text of the card, in either language
   */
  String bin(String text) {
    return Optional.ofNullable(bins.get(plain(text)))
        .orElseThrow(() -> new AssertionError("not in the files: " + text));
  }

  private static String plain(Object text) {
    return String.valueOf(text).replaceAll("[\\s\\u00a0\\u202f\\u00ad]+", " ").strip();
  }
}
