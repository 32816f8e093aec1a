package org.werkbank.exercise.type.readingtree;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.learn.DecisionTree.Node;

/**
 * The tree of depth 5 as a small map and as a numbered list, from the same places.
 *
 * @param yesAt where the word yes stands over the first line; {@code noAt}: no
 * @param lines from question to question
 * @param places questions and answers
 * @param questions in the order of their numbers
 */
public record Drawn(
    int width,
    int height,
    double yesAt,
    double noAt,
    List<Line> lines,
    List<Place> places,
    List<Question> questions) {
  private static final int WIDTH = 320;
  private static final int TOP = 18;
  private static final int LEVEL = 44;
  private static final int BESIDE = 32;

  /** A line of the map; {@code css} is {@code rt-line} or {@code rt-line rt-gone}. */
  public record Line(String path, String css) {}

  /**
   * A place of the map.
   *
   * @param number of the question; empty at an answer
   * @param css {@code rt-q}, {@code rt-fail} or {@code rt-run}, with {@code rt-gone} where the
   *     learner has been and {@code rt-here} where the learner is
   */
  public record Place(double x, double y, boolean question, String number, String css) {
    /** The left edge of the square of an answer. */
    public double left() {
      return x - 6;
    }

    /** Its upper edge. */
    public double top() {
      return y - 6;
    }
  }

  /**
   * One question of the list.
   *
   * @param css {@code rt-now} for the one that is asked
   */
  public record Question(int number, String text, String yes, String no, String css) {}

  /** One place while it is being laid out. */
  private record Laid(double x, int number) {}

  static Drawn of(Node root, Node here, List<Node> gone, List<Measure> measures, Words words) {
    return new Drawing(here, gone, measures, words).all(root);
  }

  private static final class Drawing {
    private final Node here;
    private final List<Node> gone;
    private final List<Measure> measures;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private double step;
    private int leaves;
    private int numbers;

    Drawing(Node here, List<Node> gone, List<Measure> measures, Words words) {
      this.here = here;
      this.gone = gone;
      this.measures = measures;
      this.words = words;
    }

    Drawn all(Node root) {
      step = (double) WIDTH / ends(root);
      double x = lay(root, true).x;
      int deepest = depth(root);
      questions.sort((a, b) -> a.number - b.number);
      return new Drawn(
          WIDTH,
          2 * TOP + deepest * LEVEL,
          x - BESIDE,
          x + BESIDE,
          List.copyOf(lines),
          List.copyOf(places),
          List.copyOf(questions));
    }

    /** Yes lies on the left. */
    private Laid lay(Node node, boolean on) {
      if (!Machine.asks(node)) {
        double x = round((leaves++ + .5) * step);
        places.add(place(node, x, "", node.positive() ? "rt-fail" : "rt-run", on));
        return new Laid(x, 0);
      }
      int number = ++numbers;
      Laid yes = lay(node.high(), on && passed(node.high()));
      Laid no = lay(node.low(), on && passed(node.low()));
      double x = round((yes.x + no.x) / 2);
      line(node, x, yes.x, on && passed(node.high()));
      line(node, x, no.x, on && passed(node.low()));
      places.add(place(node, x, String.valueOf(number), "rt-q", on));
      questions.add(
          new Question(
              number,
              words.question(measures.get(node.column()), node),
              way("list.yes", node.high(), yes.number),
              way("list.no", node.low(), no.number),
              node == here ? "rt-now" : ""));
      return new Laid(x, number);
    }

    private boolean passed(Node node) {
      return gone.stream().anyMatch(one -> one == node);
    }

    private String way(String key, Node node, int number) {
      return words.say(key, Machine.asks(node) ? words.say("list.on", number) : words.end(node));
    }

    private Place place(Node node, double x, String number, String css, boolean on) {
      String all = css + (on ? " rt-gone" : "") + (node == here ? " rt-here" : "");
      return new Place(x, y(node), !number.isEmpty(), number, all);
    }

    private void line(Node node, double x, double to, boolean on) {
      String path = "M" + x + " " + y(node) + "H" + to + "V" + (y(node) + LEVEL);
      lines.add(new Line(path, on ? "rt-line rt-gone" : "rt-line"));
    }

    private static int y(Node node) {
      return TOP + node.depth() * LEVEL;
    }

    private static int ends(Node node) {
      return Machine.asks(node) ? ends(node.high()) + ends(node.low()) : 1;
    }

    private static int depth(Node node) {
      return Machine.asks(node) ? Math.max(depth(node.high()), depth(node.low())) : node.depth();
    }

    private static double round(double place) {
      return Math.round(place * 10) / 10.0;
    }
  }
}
