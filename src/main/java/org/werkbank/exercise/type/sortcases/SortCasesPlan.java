package org.werkbank.exercise.type.sortcases;

import java.util.List;
import org.werkbank.platform.text.Text;

/**
 * What the author wrote.
 *
 * @param draw cards of one attempt, 4 to 10
 * @param pass share of the cards that must lie right, .5 to 1
 * @param question asked over every card
 * @param bins 2 to 4
 * @param cards all there are; an attempt takes some of them
 */
public record SortCasesPlan(
    int draw, double pass, Text question, List<Bin> bins, List<Card> cards) {
  private static final double EXACT = 1e-9;
  private static final double A_THIRD = 1 / 3.0;

  public SortCasesPlan {
    bins = List.copyOf(bins);
    cards = List.copyOf(cards);
  }

  /** Where a card can go. */
  public record Bin(String key, Text name) {}

  /**
   * A situation.
   *
   * @param bin key of the one it belongs into
   * @param why it belongs there
   * @param ai what the invented AI suggests; null if there is none
   */
  public record Card(String bin, Text text, Text why, Advice ai) {
    /** Whether a suggestion would lead astray. */
    boolean misleads() {
      return ai != null && !ai.bin().equals(bin);
    }
  }

  /**
   * A suggestion.
   *
   * @param sure percent, 50 to 99
   */
  public record Advice(String bin, int sure) {}

  /** Whether an AI suggests something. All cards have a suggestion, or none has. */
  boolean advised() {
    return cards.get(0).ai() != null;
  }

  /** Cards of the first half, where the suggestion is shown at once. */
  int firstHalf() {
    return (draw + 1) / 2;
  }

  /** Cards that must lie right. */
  int needed() {
    return (int) Math.ceil(pass * draw - EXACT);
  }

  /** Most cards of one bin: one fewer than needed, so that one bin for everything never passes. */
  int mostOfABin() {
    return needed() - 1;
  }

  /**
   * Drawn cards whose suggestion is wrong: a third, at least two, and enough that always following
   * does not pass.
   */
  int misleading() {
    if (!advised()) return 0;
    int third = (int) Math.round(draw * A_THIRD);
    return Math.max(Math.max(2, third), draw - needed() + 1);
  }

  Bin bin(String key) {
    return bins.stream().filter(bin -> bin.key().equals(key)).findFirst().orElseThrow();
  }

  boolean has(String key) {
    return bins.stream().anyMatch(bin -> bin.key().equals(key));
  }
}
