package org.werkbank.platform.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** Bundles of sentences joined into one, with spaces that do not end a line. */
class Typeset extends ResourceBundle {
  private final Map<String, String> texts = new HashMap<>();

  Typeset(List<ResourceBundle> written) {
    for (ResourceBundle bundle : written) {
      bundle.keySet().forEach(key -> texts.put(key, Typography.kept(bundle.getString(key))));
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
