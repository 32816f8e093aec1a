package org.werkbank.search;

import java.text.BreakIterator;
import java.util.regex.Pattern;
import org.werkbank.platform.text.Language;

/** Texts as they are kept in the index: one sentence a line. */
final class Sentences {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  /** A full stop behind one letter or such a word is no end. */
  private static final Pattern NO_END =
      Pattern.compile("(?:^|.*[^\\p{L}])(?:\\p{L}|Art|Abs|Nr|bzw|ca|vgl|No)\\.", Pattern.DOTALL);

  private Sentences() {}

  /** One line, without control characters. */
  static String line(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** One sentence a line; a new line in the text ends a sentence too. */
  static String lines(String text, Language language) {
    StringBuilder lines = new StringBuilder(text.length() + 16);
    BreakIterator sentences = BreakIterator.getSentenceInstance(language.locale());
    text.lines()
        .map(Sentences::line)
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              sentences.setText(line);
              int from = sentences.first();
              for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
                String sentence = line.substring(from, to).strip();
                if (to < line.length() && NO_END.matcher(sentence).matches()) continue;
                if (lines.length() > 0) lines.append('\n');
                lines.append(sentence);
                from = to;
              }
            });
    return lines.toString();
  }
}
