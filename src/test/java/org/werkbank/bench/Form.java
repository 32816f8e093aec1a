package org.werkbank.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser would send of the work area's form, filled in the quickest way. */
final class Form {
  private static final Pattern TAG = Pattern.compile("<(input|button|select|option)\\b[^>]*>");

  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final int picks;
  private String select = "";

  private Form(int picks) {
    this.picks = picks;
  }

  /**
   * Fills the form of a page.
   *
   * @param picks how many boxes are ticked where several may be
   */
  static Map<String, List<String>> of(String html, int picks) {
    String work = html.substring(html.indexOf("<main"));
    Form form = new Form(picks);
    for (Matcher tag = TAG.matcher(work.substring(work.indexOf("<form"))); tag.find(); ) {
      form.take(tag.group(1), tag.group());
    }
    return form.fields;
  }

  private void take(String kind, String tag) {
    String name = attribute(tag, "name");
    String value = attribute(tag, "value");
    String type = attribute(tag, "type");
    if (kind.equals("select")) select = name;
    if (kind.equals("option") && !value.isEmpty()) first(select, value);
    if (kind.equals("button") && type.equals("submit")) button(name);
    if (!kind.equals("input") || name.isEmpty()) return;
    if (type.equals("hidden")) several(name, value, Integer.MAX_VALUE);
    else if (type.equals("checkbox")) several(name, value, picks);
    else first(name, type.equals("number") ? attribute(tag, "min") : value);
  }

  /** One button is pressed: the one that answers, or the one that begins anew. */
  private void button(String name) {
    if (name.equals("answer") || name.equals("again")) first(name, "");
  }

  private void first(String name, String value) {
    fields.putIfAbsent(name, List.of(value));
  }

  private void several(String name, String value, int most) {
    List<String> values = fields.computeIfAbsent(name, key -> new ArrayList<>());
    if (values.size() < most) values.add(value);
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1) : "";
  }
}
