package org.werkbank.search;

import java.util.List;
import java.util.Optional;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.text.Language;

/**
 * Something that was found.
 *
 * @param title with the words found in {@code <mark>}
 * @param sentence the one that fits best, with the words found in {@code <mark>}, also inside a
 *     compound
 * @param minutes 0 if that says nothing
 * @param foundBy the word it was found by, if that is a translation of what was asked
 * @param missing words of the question that are not in it
 */
public record Hit(
    Kind kind,
    Language language,
    SafeHtml title,
    SafeHtml sentence,
    String address,
    Optional<Entry.Course> course,
    int minutes,
    Optional<String> foundBy,
    List<String> missing) {
  public Hit {
    missing = List.copyOf(missing);
  }
}
