package org.werkbank.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.werkbank.catalogue.Item.Body;
import org.werkbank.catalogue.Item.Case;
import org.werkbank.catalogue.Item.Match;
import org.werkbank.catalogue.Item.Multiple;
import org.werkbank.catalogue.Item.Number;
import org.werkbank.catalogue.Item.Order;
import org.werkbank.platform.problem.Invalid;

/**
 * Reads what a question page has sent. Field names: {@code pick} (single, multiple), {@code
 * number}, {@code order} (one for each step, from first to last), {@code pair1} … {@code pair5},
 * {@code decision} and {@code reason}; values are places on the screen, from 1. {@code move} with
 * {@code 2:up} or {@code 2:down} moves the step at that place.
 */
record AnswerSheet(Body body, Layout layout, Map<String, List<String>> values) {

  /**
   * The answer as far as it goes; empty if nothing was chosen or typed.
   *
   * @throws Invalid if a value cannot be meant: no number, out of range, not on the screen
   */
  Optional<Answer> answer() {
    if (body instanceof Number number) return number(number);
    if (body instanceof Order) return order().map(Answer.Picks::new);
    if (body instanceof Match match) return some(match(match));
    if (body instanceof Case item)
      return some(
          List.of(
              place("decision", item.decisions().size(), false),
              place("reason", layout.size(), true)));
    List<Integer> picks =
        texts("pick").stream()
            .map(text -> index(text, layout.size(), true))
            .sorted()
            .distinct()
            .toList();
    return some(picks);
  }

  /** Whether nothing of the question is left open. */
  static boolean complete(Body body, Answer answer) {
    if (!(answer instanceof Answer.Picks picks)) return true;
    if (body instanceof Multiple multiple)
      return picks.indexes().size() == Grading.right(multiple.options()).size();
    return !picks.indexes().contains(Answer.NONE);
  }

  /** What is missing, as a sentence for the learner. */
  static Invalid missing(Body body) {
    if (body instanceof Multiple multiple)
      return new Invalid(
          "problem.assessment.pickExactly", Grading.right(multiple.options()).size());
    if (body instanceof Number) return new Invalid("problem.assessment.typeNumber");
    if (body instanceof Match) return new Invalid("problem.assessment.matchAll");
    if (body instanceof Case) return new Invalid("problem.assessment.decideAndReason");
    return new Invalid("problem.assessment.pickOne");
  }

  /** Steps in the order sent, the wanted move done; empty if none were sent. */
  Optional<List<Integer>> order() {
    List<Integer> steps =
        new ArrayList<>(
            texts("order").stream().map(text -> index(text, layout.size(), true)).toList());
    if (steps.isEmpty()) return Optional.empty();
    if (steps.size() != layout.size() || new HashSet<>(steps).size() != layout.size())
      throw new Invalid("problem.assessment.notOnScreen");
    texts("move").stream().findFirst().ifPresent(move -> move(steps, move));
    return Optional.of(steps);
  }

  private static void move(List<Integer> steps, String move) {
    if (!move.matches("[1-9]:(up|down)")) throw new Invalid("problem.assessment.notOnScreen");
    int from = move.charAt(0) - '1';
    int to = move.endsWith("up") ? from - 1 : from + 1;
    if (from < steps.size() && to >= 0 && to < steps.size()) Collections.swap(steps, from, to);
  }

  private Optional<Answer> number(Number number) {
    String text = texts("number").stream().findFirst().orElse("");
    if (text.isBlank()) return Optional.empty();
    double value =
        Numbers.read(text, number.step())
            .orElseThrow(() -> new Invalid("problem.assessment.notANumber"));
    if (value < number.min() || value > number.max())
      throw new Invalid("problem.assessment.numberRange", number.min(), number.max());
    return Optional.of(new Answer.Typed(value));
  }

  private List<Integer> match(Match match) {
    return IntStream.rangeClosed(1, match.pairs().size())
        .mapToObj(left -> place("pair" + left, layout.size(), true))
        .toList();
  }

  private int place(String field, int size, boolean shuffled) {
    return texts(field).stream()
        .findFirst()
        .map(text -> index(text, size, shuffled))
        .orElse(Answer.NONE);
  }

  private int index(String text, int size, boolean shuffled) {
    if (!text.matches("[1-9]\\d?") || Integer.parseInt(text) > size)
      throw new Invalid("problem.assessment.notOnScreen");
    int place = Integer.parseInt(text);
    return shuffled ? layout.index(place) : place - 1;
  }

  private List<String> texts(String field) {
    return values.getOrDefault(field, List.of()).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static Optional<Answer> some(List<Integer> picks) {
    boolean nothing = picks.stream().allMatch(pick -> pick == Answer.NONE);
    return nothing ? Optional.empty() : Optional.of(new Answer.Picks(picks));
  }
}
