package org.werkbank.bench;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One page of the benchmark, who looks at it, and what looking means. */
record Page(String name, Who who, Load.Operation operation) {
  static final String COURSE = "/courses/bench-01";
  static final String UNIT = COURSE + "/1?step=case";

  static final Load.Operation UNIT_READING = reading("unit page", Who.LEARNER, UNIT).operation();

  /** Ten hits with their counts, and the page most like it: a list of a dozen courses. */
  static final String SEARCH = "search page";

  static final String LIKE_SEARCH = "courses page";
  private static final String CHECK = COURSE + "/1?step=check";

  private static final List<String> WORDS =
      List.of(
          ("Ausschuss Kamera Modell Fehler Daten Schlupf Bild Teil Anlage Schicht Meldung"
                  + " Alarm Mensch Maschine Halle Lager Zahl Beispiel Regel"
                  + " Frage Antwort Wert Grenze Sensor Kratzer Licht Muster Stunde Zeit Stelle Grund Test Linie Hand Arbeit")
              .split(" "));

  /** What a question with several right answers says: how many to choose. */
  private static final Pattern ASKED = Pattern.compile("id=\"hint\">(\\d+) ");

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
        new Page(SEARCH, Who.LEARNER, Page::search),
        reading(LIKE_SEARCH, Who.LEARNER, "/courses"),
        new Page("check step + stored answer", Who.LEARNER, Page::check),
        matrix());
  }

  static Page matrix() {
    return reading("HR matrix page", Who.HR, "/workforce");
  }

  private static Page reading(String name, Who who, String path) {
    return new Page(name, who, (wire, client, round) -> ok(wire.get(path), path).bytes());
  }

  /** Two words that are in every course, hardly ever the two of a moment ago. */
  private static long search(Wire wire, int client, long round) throws IOException {
    int pairs = WORDS.size() * (WORDS.size() - 1);
    int pair = (int) ((client * pairs / Bench.LEARNERS + round) % pairs);
    int first = pair / (WORDS.size() - 1);
    int second = (first + 1 + pair % (WORDS.size() - 1)) % WORDS.size();
    String path = "/search?q=" + WORDS.get(first) + '+' + WORDS.get(second);
    return ok(wire.get(path), path).bytes();
  }

  /**
   * Opens the step, gives as many answers as the question asks for, and starts a new check when one
   * is done: one page and one stored answer.
   */
  private static long check(Wire wire, int client, long round) throws IOException {
    Wire.Answer page = ok(wire.get(CHECK), CHECK);
    Matcher asked = ASKED.matcher(page.body());
    int picks = asked.find() ? Integer.parseInt(asked.group(1)) : 1;
    Wire.Answer sent = wire.post(CHECK, Form.of(page.body(), picks));
    if (sent.status() == 302) return page.bytes() + sent.bytes();
    throw new IOException(CHECK + ": status " + sent.status());
  }

  private static Wire.Answer ok(Wire.Answer answer, String path) throws IOException {
    if (answer.status() == 200) return answer;
    throw new IOException(path + ": status " + answer.status() + " " + answer.location());
  }
}
