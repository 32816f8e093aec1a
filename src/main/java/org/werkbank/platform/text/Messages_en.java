package org.werkbank.platform.text;

import java.util.Locale;

/**
 * The English sentences. Both languages exist as classes, or readers on a server of another locale
 * get the wrong one.
 */
public class Messages_en extends Messages {
  public Messages_en() {
    super(Locale.ENGLISH);
  }
}
