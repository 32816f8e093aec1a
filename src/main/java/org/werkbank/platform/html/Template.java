package org.werkbank.platform.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markup that ships with the program, with places for plain text. {@code {{name}}} is replaced by
 * its value, escaped for text and quoted attributes; {@code {{#name}} … {{/name}}} is repeated for
 * each row of a list.
 */
public final class Template {
  private static final Pattern ROWS =
      Pattern.compile("\\{\\{#(\\w+)}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\{\\{([\\w.]+)}}");

  /** Characters that no XML document may hold. */
  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

  private final String markup;

  private Template(String markup) {
    this.markup = markup;
  }

  /**
   * A template beside a class.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public static Template beside(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null)
        throw new IllegalArgumentException("no template " + file + " beside " + owner.getName());
      return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The markup with every place filled.
   *
   * @throws IllegalArgumentException if a place has no value
   */
  public SafeHtml fill(Map<String, String> values, Map<String, List<Map<String, String>>> lists) {
    StringBuilder filled = new StringBuilder();
    Matcher rows = ROWS.matcher(markup);
    int end = 0;
    while (rows.find()) {
      filled.append(places(markup.substring(end, rows.start()), values));
      for (Map<String, String> row : lists.getOrDefault(rows.group(1), List.of())) {
        filled.append(places(rows.group(2), row));
      }
      end = rows.end();
    }
    return new SafeHtml(filled.append(places(markup.substring(end), values)).toString());
  }

  private static String places(String part, Map<String, String> values) {
    return PLACE
        .matcher(part)
        .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values)));
  }

  private static String value(String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) throw new IllegalArgumentException("no value for {{" + name + "}}");
    return Escaped.text(CONTROL.matcher(value).replaceAll(""));
  }
}
