package org.werkbank.exercise.type.readingtree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.werkbank.exercise.spi.learn.DecisionTree.Node;
import org.werkbank.exercise.type.readingtree.ReadingTreeState.Reading;

/**
 * Part A: one machine, one question, two buttons.
 *
 * @param count which machine of six
 * @param feedback on the machine before; null at the first
 * @param gauges what is measured and calculated on this machine
 * @param asked which question of the list this is; empty at an end
 * @param question what the tree asks now; empty at an end
 * @param asks the reading it is about, for who does not see which one is marked
 * @param end what the tree says; empty before
 * @param learned how many learned rows ended here
 * @param failure whether the tree says failure here
 * @param steps questions answered so far
 * @param next words of the button at an end
 * @param map where all this lies
 */
public record ReadScene(
    String count,
    Feedback feedback,
    List<Gauge> gauges,
    String asked,
    String question,
    String asks,
    String end,
    String learned,
    boolean failure,
    List<Step> steps,
    String next,
    Drawn map,
    String mapSaid) {
  private static final int ROOM = 10;

  /** The sign that goes with what the tree says. */
  public String icon() {
    return failure ? "warn" : "check";
  }

  /** Whether the machine before was followed rightly, in one sentence. */
  public record Feedback(boolean right, String text) {
    /** Class of the note. */
    public String look() {
      return right ? "note-ok" : "note-warn";
    }

    /** The sign that goes with the sentence. */
    public String icon() {
      return right ? "check" : "info";
    }
  }

  /**
   * A reading.
   *
   * @param at place of the pointer on its scale, 0 to 100; −1 without a scale
   * @param css {@code rt-asked} if the question is about it
   */
  public record Gauge(String name, String said, double at, String from, String to, String css) {
    public boolean scaled() {
      return at >= 0;
    }
  }

  /** A question that is answered. */
  public record Step(String question, String answer) {}

  static ReadScene of(Reading reading, Words words) {
    List<Measure> measures = reading.measures();
    Node here = reading.here();
    boolean ended = reading.ended();
    List<Step> steps = new ArrayList<>();
    List<Node> gone = new ArrayList<>();
    Node node = reading.trees().all().root();
    for (boolean yes : reading.answers()) {
      gone.add(node);
      steps.add(new Step(words.question(measures.get(node.column()), node), words.answer(yes)));
      node = yes ? node.high() : node.low();
    }
    gone.add(here);
    Drawn map = Drawn.of(reading.trees().all().root(), here, gone, measures, words);
    int number =
        map.questions().stream()
            .filter(question -> question.css().equals("rt-now"))
            .mapToInt(Drawn.Question::number)
            .findFirst()
            .orElse(0);
    List<Gauge> gauges = gauges(reading, ended ? null : measures.get(here.column()), words);
    boolean last = reading.given().size() == Machine.SIX - 1;
    return new ReadScene(
        words.say("machine.count", reading.given().size() + 1, Machine.SIX),
        reading.given().isEmpty() ? null : feedback(reading, words),
        gauges,
        ended ? "" : words.say("question.number", number),
        ended ? "" : words.question(measures.get(here.column()), here),
        asks(gauges),
        ended ? words.end(here) : "",
        ended ? words.say("end.learned", here.rows(), here.positives()) : "",
        here.positive(),
        List.copyOf(steps),
        words.say(last ? "next.last" : "next"),
        map,
        words.say("map.said", map.questions().size(), steps.size()));
  }

  private static String asks(List<Gauge> gauges) {
    return gauges.stream()
        .filter(gauge -> gauge.css().equals("rt-asked"))
        .map(gauge -> " " + gauge.name() + ": " + gauge.said())
        .findFirst()
        .orElse("");
  }

  private static Feedback feedback(Reading reading, Words words) {
    List<Measure> measures = reading.measures();
    int before = reading.given().size() - 1;
    if (reading.right(before)) return new Feedback(true, words.say("read.right", before + 1));
    Machine machine = reading.machines().get(before);
    List<Boolean> right = machine.way(reading.trees().all());
    List<Boolean> given = reading.given().get(before);
    int wrong = 0;
    while (given.get(wrong).equals(right.get(wrong))) wrong++;
    Node node = Machine.after(reading.trees().all(), given.subList(0, wrong));
    Measure measure = measures.get(node.column());
    return new Feedback(
        false,
        words.say(
            "read.wrong",
            before + 1,
            words.question(measure, node),
            measure.listed()
                ? level(measures, measure, machine)
                : words.value(measure, machine.values()[node.column()]),
            words.answer(right.get(wrong))));
  }

  /** What the tree asks for anywhere, and further measured values as far as there is room. */
  private static List<Gauge> gauges(Reading reading, Measure asked, Words words) {
    Set<Integer> needed = new HashSet<>();
    columns(reading.trees().all().root(), needed);
    Map<String, Gauge> gauges = new LinkedHashMap<>();
    for (int i = 0; i < reading.measures().size(); i++) {
      boolean measured = i < reading.measured();
      if (!needed.contains(i) && !(measured && gauges.size() < ROOM)) continue;
      Measure measure = reading.measures().get(i);
      boolean about = asked != null && asked.name().equals(measure.name());
      String css = about ? "rt-asked" : measured ? "" : "rt-calculated";
      gauges.putIfAbsent(measure.name(), gauge(reading, i, css, words));
    }
    return List.copyOf(gauges.values());
  }

  private static void columns(Node node, Set<Integer> columns) {
    if (!Machine.asks(node)) return;
    columns.add(node.column());
    columns(node.low(), columns);
    columns(node.high(), columns);
  }

  private static Gauge gauge(Reading reading, int at, String css, Words words) {
    Measure measure = reading.measures().get(at);
    if (measure.listed()) {
      String level = level(reading.measures(), measure, reading.machine());
      return new Gauge(words.name(measure), level, -1, "", "", css);
    }
    double value = reading.machine().values()[at];
    double place = 100 * (value - measure.least()) / (measure.most() - measure.least());
    return new Gauge(
        words.name(measure),
        words.value(measure, value),
        Math.round(10 * Math.max(0, Math.min(100, place))) / 10.0,
        words.number(measure.least(), measure.decimals()),
        words.number(measure.most(), measure.decimals()),
        css);
  }

  /** The word of a list that applies to this machine. */
  private static String level(List<Measure> measures, Measure listed, Machine machine) {
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      if (measure.listed() && measure.name().equals(listed.name()) && machine.values()[i] > .5)
        return measure.level();
    }
    return "";
  }
}
