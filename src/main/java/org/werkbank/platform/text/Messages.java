package org.werkbank.platform.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Every sentence of {@code i18n/}, one file a room, joined so that pages know one bundle. */
public class Messages extends Typeset {
  private static final String[] ROOMS = {
    "platform",
    "identity",
    "catalogue",
    "exercise",
    "assessment",
    "learning",
    "search",
    "certification",
    "authoring",
    "workforce",
    "home"
  };

  /** The base bundle is the German one: German is the default language. */
  public Messages() {
    this(Locale.GERMAN);
  }

  protected Messages(Locale locale) {
    super(Stream.of(ROOMS).map(room -> bundle(room, locale)).toList());
  }

  private static ResourceBundle bundle(String room, Locale locale) {
    return ResourceBundle.getBundle(
        "i18n." + room,
        locale,
        Messages.class.getClassLoader(),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
