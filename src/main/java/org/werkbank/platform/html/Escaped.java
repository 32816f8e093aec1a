package org.werkbank.platform.html;

/** Plain text for a place between tags or inside a quoted attribute. */
final class Escaped {
  private Escaped() {}

  static String text(String plain) {
    StringBuilder escaped = new StringBuilder(plain.length() + 16);
    plain.chars().forEach(c -> append(escaped, (char) c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, char c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&#34;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.append(c);
    }
  }
}
