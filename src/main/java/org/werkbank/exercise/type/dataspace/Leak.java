package org.werkbank.exercise.type.dataspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A field with somebody who may not have it.
 *
 * @param partner who got it by contract
 * @param way how it went from there
 */
record Leak(Partner partner, Field field, Secret secret, Way way) {
  /** Of all negotiations so far: copied data does not come back. */
  static Set<Leak> of(Network network, List<Contract> contracts) {
    Set<Leak> leaks = new LinkedHashSet<>();
    for (Contract contract : contracts) {
      for (Deal deal : network.negotiate(contract)) {
        for (Field field : Field.values()) {
          if (!deal.received().contains(field)) continue;
          Partner partner = deal.partner();
          Secret secret = network.secrets().get(field);
          if (!partner.mayHave(field)) leaks.add(new Leak(partner, field, secret, Way.PARTNER));
          for (Way way : contract.clauses().open())
            leaks.add(new Leak(partner, field, secret, way));
        }
      }
    }
    return leaks;
  }

  /**
   * A person or the recipe with anybody; a price with a competitor, who is among the third parties
   * if those are allowed.
   */
  boolean red() {
    boolean competitor = partner.role() == Role.COMPETITOR || way == Way.THIRD_PARTY;
    return Network.isRed(secret) || secret == Secret.PRICE && competitor;
  }
}
