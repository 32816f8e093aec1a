package org.werkbank.platform.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Every sentence of {@code i18n/}, one file a room, joined so that pages know one bundle. */
public class Messages extends ResourceBundle {
  private static final List<String> ROOMS =
      List.of(
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
          "home");

  private final Map<String, String> texts = new HashMap<>();

  /** The base bundle is the German one: German is the default language. */
  public Messages() {
    this(Locale.GERMAN);
  }

  protected Messages(Locale locale) {
    for (String room : ROOMS) {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "i18n." + room,
              locale,
              Messages.class.getClassLoader(),
              Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
      bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    }
  }

  @Override
  protected Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
