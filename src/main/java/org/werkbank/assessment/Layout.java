package org.werkbank.assessment;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.werkbank.catalogue.Item.Body;
import org.werkbank.catalogue.Item.Case;
import org.werkbank.catalogue.Item.Match;
import org.werkbank.catalogue.Item.Multiple;
import org.werkbank.catalogue.Item.Option;
import org.werkbank.catalogue.Item.Order;
import org.werkbank.catalogue.Item.Single;
import org.werkbank.exercise.spi.Seed;

/**
 * In which order one form shows the options, reasons, steps or right sides of an item. What pages
 * send are places on this screen (from 1), so that the order in the author's file, where the right
 * one often comes first, never leaves the server.
 *
 * @param indexes the index in the item for every place on the screen
 */
record Layout(List<Integer> indexes) {
  private static final int FIRST_STREAM = 100;

  /** Equal arguments give an equal order, so that a form looks the same whenever it is opened. */
  static Layout of(Body body, long seed, int position) {
    RandomGenerator random = new Seed(seed).stream(FIRST_STREAM + position);
    if (body instanceof Single single) return options(single.options(), random);
    if (body instanceof Multiple multiple) return options(multiple.options(), random);
    if (body instanceof Case item) return options(item.reasons(), random);
    if (body instanceof Order order)
      return new Layout(shuffled(upTo(order.steps().size()), random));
    if (body instanceof Match match)
      return new Layout(shuffled(upTo(match.pairs().size()), random));
    return new Layout(List.of());
  }

  /** The index in the item of what stands at this place, from 1. */
  int index(int place) {
    return indexes.get(place - 1);
  }

  int size() {
    return indexes.size();
  }

  /** Fisher and Yates, in the form of Durstenfeld (1964). */
  static <T> List<T> shuffled(List<T> list, RandomGenerator random) {
    List<T> shuffled = new ArrayList<>(list);
    for (int last = shuffled.size() - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      T moved = shuffled.set(last, shuffled.get(other));
      shuffled.set(other, moved);
    }
    return shuffled;
  }

  /** Shuffled, but numbers ascend, and what the author wants last stays last. */
  private static Layout options(List<Option> options, RandomGenerator random) {
    List<Integer> free = upTo(options.size()).stream().filter(i -> !options.get(i).last()).toList();
    List<Integer> order = new ArrayList<>(shuffled(free, random));
    if (free.stream().allMatch(i -> number(options.get(i)).isPresent()))
      order.sort(Comparator.comparingDouble(i -> number(options.get(i)).getAsDouble()));
    upTo(options.size()).stream().filter(i -> options.get(i).last()).forEach(order::add);
    return new Layout(List.copyOf(order));
  }

  /**
   * An option is a number if it is one with at most a short unit behind, as in "1.400 1/min" or "12
   * %".
   */
  private static OptionalDouble number(Option option) {
    String text = option.text().de().strip();
    ParsePosition end = new ParsePosition(0);
    java.lang.Number number =
        NumberFormat.getInstance(Locale.GERMAN).parse(text.replace('−', '-'), end);
    if (number == null || !text.substring(end.getIndex()).matches("[\\s\u00a0\u202f]?\\S{0,6}"))
      return OptionalDouble.empty();
    return OptionalDouble.of(number.doubleValue());
  }

  private static List<Integer> upTo(int size) {
    return IntStream.range(0, size).boxed().toList();
  }
}
