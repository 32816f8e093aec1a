package org.werkbank.house;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an expression of a page names and how much it reckons. */
final class Expression {
  private static final Pattern WORDS = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern FUNCTION = Pattern.compile("\\b\\w+:\\w+(?=\\()");
  private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");
  private static final Pattern OPERATOR =
      Pattern.compile(
          "not\\s+empty\\b|!\\s*empty\\b|&&|\\|\\||[=!<>]=|->|\\+=|[-+*/%<>?!=;]"
              + "|\\b(?:and|or|not|eq|ne|lt|gt|le|ge|div|mod|empty|instanceof)\\b");
  private static final Set<String> RESERVED =
      Set.of(
          "and",
          "or",
          "not",
          "eq",
          "ne",
          "lt",
          "gt",
          "le",
          "ge",
          "div",
          "mod",
          "empty",
          "instanceof",
          "true",
          "false",
          "null");

  private Expression() {}

  /** The beans and variables an expression begins with. */
  static Set<String> names(String expression) {
    Set<String> names = new TreeSet<>();
    Matcher name = NAME.matcher(bare(expression));
    while (name.find()) if (!RESERVED.contains(name.group())) names.add(name.group());
    return names;
  }

  /** How many operators; {@code not empty} counts once. */
  static long operators(String expression) {
    return OPERATOR.matcher(bare(expression)).results().count();
  }

  private static String bare(String expression) {
    return Markup.blankOut(Markup.blankOut(expression, WORDS), FUNCTION);
  }
}
