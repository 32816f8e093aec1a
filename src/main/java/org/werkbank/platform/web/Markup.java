package org.werkbank.platform.web;

import org.werkbank.platform.html.SafeHtml;

/** What {@code <w:prose>} prints. A plain text given to it is an error, never markup. */
public final class Markup {
  private Markup() {}

  /** Markup that has passed the sanitiser; empty for nothing. */
  public static String of(SafeHtml value) {
    return value == null ? "" : value.toString();
  }
}
