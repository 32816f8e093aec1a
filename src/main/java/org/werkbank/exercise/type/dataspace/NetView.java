package org.werkbank.exercise.type.dataspace;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.platform.text.Texts;

/**
 * The drawing: the own works in the middle of 360 by 270, six companies around it.
 *
 * @param sentence what there is to see
 */
public record NetView(List<Node> nodes, String sentence) {
  private static final int[] ACROSS = {62, 62, 62, 298, 298, 298};
  private static final int[] DOWN = {40, 126, 212, 40, 126, 212};

  /**
   * One company.
   *
   * @param includes words of the access that reach it, for the script
   * @param css of the line to it: ds-off, ds-sees, ds-gone, ds-got or ds-leaked
   * @param mark what stands on the line
   */
  public record Node(
      int number, String role, int x, int y, String includes, String css, String mark) {
    /** Where the mark stands. */
    public int markX() {
      return (x + 180) / 2 + (x < 180 ? 6 : -6);
    }

    /** Where the mark stands. */
    public int markY() {
      return (y + 126) / 2;
    }
  }

  /** Who sees which envelope of this contract. */
  static NetView draft(Network network, Contract contract, Texts texts) {
    List<Node> nodes = new ArrayList<>();
    for (Partner partner : network.partners()) {
      String seen =
          (contract.a().access().includes(partner) ? "A" : "")
              + (contract.b().access().includes(partner) ? "B" : "");
      nodes.add(node(partner, seen.isEmpty() ? "ds-off" : "ds-sees", seen, texts));
    }
    return new NetView(nodes, texts.say("net.draft"));
  }

  /** What became of the negotiations. */
  static NetView deals(List<Deal> deals, Texts texts) {
    List<Node> nodes = new ArrayList<>();
    int got = 0;
    int astray = 0;
    for (Deal deal : deals) {
      boolean leaked = deal.received().stream().anyMatch(field -> !deal.partner().mayHave(field));
      if (deal.transferred()) got++;
      if (leaked) astray++;
      String css =
          leaked
              ? "ds-leaked"
              : deal.transferred() ? "ds-got" : deal.states().isEmpty() ? "ds-off" : "ds-gone";
      String mark = deal.transferred() ? leaked ? "!" : "✓" : deal.states().isEmpty() ? "" : "×";
      nodes.add(node(deal.partner(), css, mark, texts));
    }
    return new NetView(nodes, texts.say("net.deals", got, astray));
  }

  private static Node node(Partner partner, String css, String mark, Texts texts) {
    int at = partner.number() - 1;
    String includes =
        "p" + partner.number() + " network" + (partner.role().group() ? " group" : "");
    return new Node(
        partner.number(),
        Say.role(partner.role(), texts),
        ACROSS[at],
        DOWN[at],
        includes,
        css,
        mark);
  }
}
