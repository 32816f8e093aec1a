package org.werkbank.platform.html;

import java.util.Objects;

/**
 * HTML that has passed the sanitiser. The only thing {@code <w:prose>} prints without escaping. It
 * can be made only in this package.
 */
public final class SafeHtml {
  private final String html;

  SafeHtml(String html) {
    this.html = Objects.requireNonNull(html, "html");
  }

  /** Nothing to show. */
  public static SafeHtml empty() {
    return new SafeHtml("");
  }

  public boolean isEmpty() {
    return html.isEmpty();
  }

  /** The markup, ready to print. */
  @Override
  public String toString() {
    return html;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SafeHtml safe && safe.html.equals(html);
  }

  @Override
  public int hashCode() {
    return html.hashCode();
  }
}
