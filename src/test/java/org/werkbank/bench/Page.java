package org.werkbank.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page of the benchmark, who looks at it, and what looking means. */
record Page(String name, Who who, Load.Operation operation) {
  static final String COURSE = "/courses/bench-01";
  static final String UNIT = COURSE + "/1?step=case";
  private static final Pattern FIELD = Pattern.compile("<(?:input|button)\\b[^>]*>");

  /** Which connection is used. */
  enum Who {
    VISITOR,
    LEARNER,
    HR
  }

  static List<Page> all() {
    return List.of(
        reading("start page", Who.VISITOR, "/"),
        reading("sign-in page", Who.VISITOR, "/login"),
        reading("my learning", Who.LEARNER, "/learn"),
        reading("course page", Who.LEARNER, COURSE),
        reading("unit page", Who.LEARNER, UNIT),
        new Page("check step + stored answer", Who.LEARNER, Page::check),
        matrix());
  }

  static Page matrix() {
    return reading("HR matrix page", Who.HR, "/workforce");
  }

  private static Page reading(String name, Who who, String path) {
    return new Page(name, who, (wire, client, round) -> ok(wire.get(path), path).bytes());
  }

  /**
   * Opens the step, gives the first possible answer, and starts a new check when this one is done.
   */
  private static long check(Wire wire, int client, long round) throws IOException {
    String path = COURSE + "/1?step=check";
    Wire.Answer page = ok(wire.get(path), path);
    Map<String, String> form = form(page.body());
    Wire.Answer sent = wire.post(path, form);
    if (sent.status() != 302)
      throw new IOException(path + ": answer led to status " + sent.status() + " " + form);
    return page.bytes() + sent.bytes();
  }

  private static Wire.Answer ok(Wire.Answer answer, String path) throws IOException {
    if (answer.status() == 200) return answer;
    throw new IOException(path + ": status " + answer.status() + " " + answer.location());
  }

  /**
   * The fields of the work area's form as a browser would send them: hidden ones, first choices,
   * the first button.
   */
  static Map<String, String> form(String html) {
    String work = html.substring(html.indexOf("<main"));
    work = work.substring(work.indexOf("<form"));
    Map<String, String> fields = new LinkedHashMap<>();
    boolean pressed = false;
    for (Matcher field = FIELD.matcher(work); field.find(); ) {
      String tag = field.group();
      String name = attribute(tag, "name");
      if (name.isEmpty()) continue;
      boolean button = tag.startsWith("<button");
      if (button && pressed) continue;
      pressed |= button;
      fields.putIfAbsent(name, attribute(tag, "value"));
    }
    return fields;
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1) : "";
  }
}
