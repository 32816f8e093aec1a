package org.werkbank.platform.text;

import java.util.Locale;

/**
 * The German sentences. Both languages exist as classes, or readers on a server of another locale
 * get the wrong one.
 */
public class Messages_de extends Messages {
  public Messages_de() {
    super(Locale.GERMAN);
  }
}
