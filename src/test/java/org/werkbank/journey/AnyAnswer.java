package org.werkbank.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A complete answer to whatever question a page asks, right or wrong: names and values of fields in
 * turn.
 */
final class AnyAnswer {
  private static final Pattern HOW_MANY = Pattern.compile("(\\d) Antworten sind richtig");
  private static final Pattern PAIR = Pattern.compile("<select[^>]* name=\"(pair\\d)\"");

  private AnyAnswer() {}

  /**
   * Answers a page in German.
   *
   * @param which 1 or 2: two different answers
   */
  static Stream<String> to(Answer page, String form, int which) {
    List<String> fields = new ArrayList<>();
    List<Map<String, String>> inputs = page.inputs(form);
    if (has(inputs, "pick")) fields.addAll(picks(page, which));
    if (has(inputs, "decision"))
      Collections.addAll(fields, "decision", "" + which, "reason", "" + which);
    if (has(inputs, "number")) Collections.addAll(fields, "number", number(inputs, which));
    fields.addAll(order(inputs, which));
    fields.addAll(pairs(page.form(form), which));
    if (fields.isEmpty())
      throw new AssertionError("no question on " + page.address() + ": " + page.heading());
    return fields.stream();
  }

  private static boolean has(List<Map<String, String>> inputs, String name) {
    return inputs.stream().anyMatch(input -> input.get("name").equals(name));
  }

  private static List<String> picks(Answer page, int which) {
    Matcher several = HOW_MANY.matcher(page.words());
    int count = several.find() ? Integer.parseInt(several.group(1)) : 1;
    return IntStream.range(which, which + count)
        .boxed()
        .flatMap(i -> Stream.of("pick", "" + i))
        .toList();
  }

  private static String number(List<Map<String, String>> inputs, int which) {
    Map<String, String> field =
        inputs.stream()
            .filter(input -> input.get("name").equals("number"))
            .findFirst()
            .orElseThrow();
    return which == 1 ? field.get("min") : field.get("max");
  }

  private static List<String> order(List<Map<String, String>> inputs, int which) {
    List<String> steps =
        new ArrayList<>(
            inputs.stream()
                .filter(input -> input.get("name").equals("order"))
                .map(input -> input.get("value"))
                .sorted()
                .toList());
    if (which == 2) Collections.reverse(steps);
    return steps.stream().flatMap(step -> Stream.of("order", step)).toList();
  }

  private static List<String> pairs(String form, int which) {
    List<String> names = PAIR.matcher(form).results().map(pair -> pair.group(1)).toList();
    return IntStream.range(0, names.size())
        .boxed()
        .flatMap(i -> Stream.of(names.get(i), "" + (1 + (i + which) % names.size())))
        .toList();
  }
}
