package org.werkbank.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.werkbank.catalogue.Item.Level;

/**
 * What a form is made of (curriculum, section 4.2).
 *
 * @param parts how many items come from which course version
 * @param must how many of them must be right
 * @param mark points needed to pass; an item is worth 1
 */
record Blueprint(List<Part> parts, int must, double mark) {

  /**
   * The items of one course version.
   *
   * @param shares percent of remember and understand, apply, analyse and evaluate, in this order
   */
  record Part(UUID version, int items, List<Integer> shares) {

    /**
     * Whole numbers for each level that add up to {@code items}, as near to the shares as can be
     * (largest remainder).
     */
    Map<Level, Integer> cells() {
      int total = shares.stream().mapToInt(Integer::intValue).sum();
      Map<Level, Integer> cells = new EnumMap<>(Level.class);
      List<Level> byRemainder = new ArrayList<>(Arrays.asList(Level.values()));
      byRemainder.sort(
          Comparator.comparingInt(level -> -(items * shares.get(level.ordinal()) % total)));
      for (Level level : Level.values())
        cells.put(level, items * shares.get(level.ordinal()) / total);
      int left = items - cells.values().stream().mapToInt(Integer::intValue).sum();
      byRemainder.subList(0, left).forEach(level -> cells.merge(level, 1, Integer::sum));
      return cells;
    }
  }

  int items() {
    return parts.stream().mapToInt(Part::items).sum();
  }

  /**
   * As it is stored with the form, so that a later change of the programme leaves running forms
   * alone.
   */
  String stored() {
    return parts.stream()
        .map(
            part ->
                "%s:%d:%s"
                    .formatted(
                        part.version(),
                        part.items(),
                        part.shares().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining("-"))))
        .collect(
            Collectors.joining(
                " ", must + " " + String.format(Locale.ROOT, "%.2f", mark) + " ", ""));
  }

  /** The reverse of {@link #stored()}. */
  static Blueprint of(String stored) {
    String[] words = stored.split(" ");
    List<Part> parts = Arrays.stream(words).skip(2).map(Blueprint::part).toList();
    return new Blueprint(parts, Integer.parseInt(words[0]), Double.parseDouble(words[1]));
  }

  private static Part part(String stored) {
    String[] fields = stored.split(":");
    List<Integer> shares = Arrays.stream(fields[2].split("-")).map(Integer::valueOf).toList();
    return new Part(UUID.fromString(fields[0]), Integer.parseInt(fields[1]), shares);
  }
}
