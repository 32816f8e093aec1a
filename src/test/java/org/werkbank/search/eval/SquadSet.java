package org.werkbank.search.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.werkbank.platform.text.Language;

/**
 * A question set in the JSON layout of SQuAD (Rajpurkar et al. 2016): {@code data[].paragraphs[]}
 * with {@code context} and {@code qas[].question}. Paragraphs are the documents, questions the
 * queries; the right document is the paragraph a question belongs to. Questions marked {@code
 * is_impossible} are left out.
 *
 * @param paragraphs by address; the same text twice is one document
 */
record SquadSet(Map<String, String> paragraphs, List<Judged> questions) {

  /** All {@code .json} files of the folder, as one collection. */
  static SquadSet read(Path folder, Language language) {
    Map<String, String> addresses = new LinkedHashMap<>();
    List<Judged> questions = new ArrayList<>();
    for (Path file : files(folder)) {
      for (JsonNode article : json(file).path("data"))
        for (JsonNode paragraph : article.path("paragraphs")) {
          String address =
              addresses.computeIfAbsent(
                  paragraph.path("context").asText(),
                  context -> "/paragraphs/" + (addresses.size() + 1));
          for (JsonNode qa : paragraph.path("qas"))
            if (!qa.path("is_impossible").asBoolean())
              questions.add(
                  new Judged(
                      Judged.Part.ASIDE,
                      "squad",
                      language,
                      qa.path("question").asText(),
                      Map.of(address, 3)));
        }
    }
    if (questions.isEmpty()) throw new IllegalArgumentException("No questions in " + folder);
    Map<String, String> paragraphs = new LinkedHashMap<>();
    addresses.forEach((context, address) -> paragraphs.put(address, context));
    return new SquadSet(paragraphs, questions);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
