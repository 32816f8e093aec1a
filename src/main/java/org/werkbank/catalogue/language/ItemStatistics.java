package org.werkbank.catalogue.language;

import java.util.List;
import java.util.stream.IntStream;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Item;
import org.werkbank.platform.text.Language;

/**
 * Whether the right answer gives itself away: how often it is the longest of four, and where it
 * stands as the author wrote it. Over the single choice questions of one course.
 *
 * @param questions how many
 * @param longest in how many the right option alone is the longest
 * @param positions how often the right option stands first, second, third, fourth
 */
public record ItemStatistics(int questions, int longest, List<Integer> positions) {
  private static final int OPTIONS = 4;

  /** Counts one course in one language. */
  public static ItemStatistics of(Course course, Language language) {
    List<List<Item.Option>> singles =
        course.items().stream()
            .map(Item::body)
            .filter(Item.Single.class::isInstance)
            .map(body -> ((Item.Single) body).options())
            .toList();
    int longest =
        (int) singles.stream().filter(options -> rightIsLongest(options, language)).count();
    List<Integer> positions =
        IntStream.range(0, OPTIONS)
            .mapToObj(
                at -> (int) singles.stream().filter(options -> options.get(at).right()).count())
            .toList();
    return new ItemStatistics(singles.size(), longest, positions);
  }

  private static boolean rightIsLongest(List<Item.Option> options, Language language) {
    int right = 0;
    int others = 0;
    for (Item.Option option : options) {
      int length = option.text().in(language).length();
      if (option.right()) right = length;
      else others = Math.max(others, length);
    }
    return right > others;
  }

  /** Share of the questions whose right option is the longest, 0 to 1. */
  public double longestShare() {
    return questions == 0 ? 0 : (double) longest / questions;
  }

  /** Share of the position that is right most often, 0.25 to 1. */
  public double mostFrequentPosition() {
    return questions == 0
        ? 0
        : (double) positions.stream().mapToInt(Integer::intValue).max().orElse(0) / questions;
  }
}
