package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.werkbank.exercise.spi.AsksMachine.Part;
import org.werkbank.exercise.spi.AsksMachine.Support;

/**
 * Looks up in the passages what a machine says. Section numbers, codes and values of one sentence
 * must all stand in the same passage; a sentence without any cannot be checked. Whether the passage
 * is the right one is for the reader to see.
 */
final class SourceCheck {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\D)|\\R+");
  private static final Pattern FIGURE = Pattern.compile("E?\\d+(?:[.,]\\d+)*");

  private SourceCheck() {}

  static List<Part> of(String answer, List<String> passages) {
    List<Set<String>> figures = passages.stream().map(SourceCheck::figures).toList();
    List<Part> parts = new ArrayList<>();
    for (String sentence : SENTENCE.split(answer.strip())) {
      if (!sentence.isBlank()) parts.add(new Part(sentence.strip(), support(sentence, figures)));
    }
    return List.copyOf(parts);
  }

  private static Support support(String sentence, List<Set<String>> passages) {
    Set<String> said = figures(sentence);
    if (said.isEmpty()) return Support.NOTHING;
    return passages.stream().anyMatch(passage -> passage.containsAll(said))
        ? Support.SUPPORTED
        : Support.UNSUPPORTED;
  }

  /** Numbers as they are written, a decimal comma as a point. */
  private static Set<String> figures(String text) {
    return FIGURE
        .matcher(text)
        .results()
        .map(found -> found.group().replace(',', '.'))
        .collect(Collectors.toSet());
  }
}
