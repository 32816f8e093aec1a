package org.werkbank.exercise.type.dataspace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What became of the negotiation with one company: requested, then agreed or terminated; what is
 * agreed is transferred.
 *
 * @param states all of them, in order; empty if it did not see anything to ask for
 * @param received the fields that were transferred
 * @param refused why it was terminated; empty if it was not
 */
record Deal(Partner partner, List<State> states, Set<Field> received, Set<Refusal> refused) {
  Deal {
    states = List.copyOf(states);
    received = Set.copyOf(received);
    refused = Set.copyOf(refused);
  }

  /** States of a negotiation in the Dataspace Protocol, in short. */
  enum State {
    REQUESTED,
    AGREED,
    TERMINATED,
    TRANSFERRED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why there is no contract. */
  enum Refusal {
    FIELDS,
    PURPOSE,
    THIRD_PARTIES,
    DERIVATIONS,
    TERM,
    FREQUENCY;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The policy engine. Access comes before usage: who sees nothing cannot ask. Usage is an AND of
   * all clauses; what no clause permits is denied.
   */
  static Deal of(Contract contract, Partner partner) {
    Set<Field> seen = contract.seenBy(partner);
    if (seen.isEmpty()) return new Deal(partner, List.of(), Set.of(), Set.of());
    List<State> states = new ArrayList<>(List.of(State.REQUESTED));
    Set<Refusal> refused = refused(contract.clauses(), partner);
    if (!partner.satisfiedBy(seen)) refused.add(Refusal.FIELDS);
    if (refused.isEmpty()) states.addAll(List.of(State.AGREED, State.TRANSFERRED));
    else states.add(State.TERMINATED);
    return new Deal(partner, states, refused.isEmpty() ? seen : Set.of(), refused);
  }

  private static Set<Refusal> refused(Clauses clauses, Partner partner) {
    Set<Refusal> refused = EnumSet.noneOf(Refusal.class);
    if (!clauses.purpose().allows(partner.purpose())) refused.add(Refusal.PURPOSE);
    if (partner.role().passesOn() && !clauses.thirdParties()) refused.add(Refusal.THIRD_PARTIES);
    if (partner.role().derives() && !clauses.derivations()) refused.add(Refusal.DERIVATIONS);
    if (!clauses.term().allows(partner.term())) refused.add(Refusal.TERM);
    if (!clauses.frequency().allows(partner.frequency())) refused.add(Refusal.FREQUENCY);
    return refused;
  }

  boolean transferred() {
    return states.contains(State.TRANSFERRED);
  }
}
