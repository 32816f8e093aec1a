package org.werkbank.exercise.type.dataspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.spi.Seed;

/** Who gets what, what it costs, and that no contract is good for everybody. */
class DataSpacePolicyTest {
  private static final Clauses CLOSED =
      new Clauses(Purpose.QUALITY, false, false, Term.MONTHS_12, Frequency.SHIFT);

  /**
   * No fixed set of fields, open to all, is right more often than chance between many sets allows.
   */
  @Test
  void noSetOfFieldsMayBeOpenedWithoutLooking() {
    int seeds = 2_000;
    Map<Set<Field>, Integer> right = new HashMap<>();
    for (long seed = 1; seed <= seeds; seed++) {
      Network network = Network.of(new Seed(seed));
      Set<Field> plain = new HashSet<>(network.secrets().keySet());
      plain.removeIf(field -> network.secrets().get(field) != Secret.NONE);
      assertTrue(enough(network, plain));
      for (Field field : Field.values()) {
        Set<Field> other = new HashSet<>(plain);
        if (!other.remove(field)) other.add(field);
        assertFalse(enough(network, other), "one field less or more");
      }
      right.merge(plain, 1, Integer::sum);
    }
    assertTrue(right.size() > 120, right.size() + " different sets, about as likely as each other");
    for (Map.Entry<Set<Field>, Integer> set : right.entrySet())
      assertTrue(set.getValue() <= .015 * seeds, set.toString());
  }

  private static boolean enough(Network network, Set<Field> fields) {
    Contract contract =
        new Contract(
            new Envelope(Access.NETWORK, fields),
            Envelope.CLOSED,
            new Clauses(Purpose.ANY, false, false, Term.OPEN, Frequency.LIVE));
    return Result.delivers(network, List.of(contract), Role.FORGE)
        && Result.delivers(network, List.of(contract), Role.MILL)
        && Leak.of(network, List.of(contract)).stream().noneMatch(Leak::red);
  }

  @Test
  void accessComesBeforeUsage() {
    Network network = Network.of(new Seed(4));
    Contract expert = network.expert();
    for (Deal deal : network.negotiate(expert)) {
      boolean named = deal.partner().role().chain();
      assertEquals(
          named
              ? List.of(Deal.State.REQUESTED, Deal.State.AGREED, Deal.State.TRANSFERRED)
              : List.of(),
          deal.states());
    }
  }

  @Test
  void whatNoClausePermitsIsDenied() {
    Network network = Network.of(new Seed(4));
    Contract open =
        new Contract(
            new Envelope(Access.NETWORK, EnumSet.allOf(Field.class)), Envelope.CLOSED, CLOSED);
    Deal startUp = Deal.of(open, network.of(Role.START_UP));
    assertEquals(List.of(Deal.State.REQUESTED, Deal.State.TERMINATED), startUp.states());
    assertTrue(startUp.refused().contains(Deal.Refusal.THIRD_PARTIES));
    assertTrue(startUp.refused().contains(Deal.Refusal.DERIVATIONS));
    assertEquals(Set.of(), startUp.received());
    assertTrue(Deal.of(Contract.EVERYTHING, network.of(Role.START_UP)).transferred());
  }

  @Test
  void everyClauseIsNeededForAnAgreement() {
    for (long seed = 1; seed <= 50; seed++) {
      Network network = Network.of(new Seed(seed));
      Contract expert = network.expert();
      Clauses good = expert.clauses();
      Purpose other = good.purpose() == Purpose.QUALITY ? Purpose.TRACING : Purpose.QUALITY;
      assertEquals(2, agreed(network, expert, good));
      assertEquals(
          0,
          agreed(network, expert, new Clauses(other, false, false, good.term(), good.frequency())));
      if (good.term() != Term.MONTHS_3)
        assertTrue(
            agreed(
                    network,
                    expert,
                    new Clauses(good.purpose(), false, false, Term.MONTHS_3, good.frequency()))
                < 2);
      if (good.frequency() != Frequency.MONTH)
        assertTrue(
            agreed(
                    network,
                    expert,
                    new Clauses(good.purpose(), false, false, good.term(), Frequency.MONTH))
                < 2);
    }
  }

  private static long agreed(Network network, Contract contract, Clauses clauses) {
    return network.negotiate(new Contract(contract.a(), contract.b(), clauses)).stream()
        .filter(Deal::transferred)
        .count();
  }

  @Test
  void aPartnerThatMissesAFieldAnswersWithNothing() {
    Network network = Network.of(new Seed(6));
    Contract expert = network.expert();
    Set<Field> fewer = new HashSet<>(expert.b().fields());
    fewer.remove(fewer.iterator().next());
    Contract less =
        new Contract(expert.a(), new Envelope(expert.b().access(), fewer), expert.clauses());
    assertTrue(Result.delivers(network, List.of(less), Role.FORGE));
    assertFalse(Result.delivers(network, List.of(less), Role.MILL));
    assertTrue(Result.delivers(network, List.of(less, expert), Role.MILL));
  }

  @Test
  void copiedDataDoesNotComeBack() {
    Network network = Network.of(new Seed(6));
    Set<Leak> first = Leak.of(network, List.of(Contract.EVERYTHING));
    assertTrue(first.stream().anyMatch(Leak::red));
    assertEquals(
        first, Leak.of(network, List.of(Contract.EVERYTHING, network.expert(), Contract.NOTHING)));
    assertEquals(Set.of(), Leak.of(network, List.of(network.expert())));
  }

  @Test
  void aPriceIsRedWithTheCompetitorAndWithThirdParties() {
    Network network = Network.of(new Seed(1));
    for (Partner partner : network.partners()) {
      boolean competitor = partner.role() == Role.COMPETITOR;
      assertEquals(competitor, leak(partner, Secret.PRICE, Way.PARTNER).red());
      assertTrue(leak(partner, Secret.PRICE, Way.THIRD_PARTY).red());
      assertTrue(leak(partner, Secret.PERSON, Way.PARTNER).red());
      assertTrue(leak(partner, Secret.RECIPE, Way.PARTNER).red());
      assertFalse(leak(partner, Secret.NONE, Way.THIRD_PARTY).red());
    }
  }

  private static Leak leak(Partner partner, Secret secret, Way way) {
    return new Leak(partner, Field.PRICE, secret, way);
  }

  @Test
  void theExpertScoresFullMarksAndBothExtremesHalf() {
    for (long value = 1; value <= 20; value++) {
      Seed seed = new Seed(value);
      Network network = Network.of(seed);
      assertEquals(100, Result.of(seed, network, List.of(network.expert())).score(), 1e-9);
      assertEquals(50, Result.of(seed, network, List.of(Contract.NOTHING)).score(), 1e-9);
      assertEquals(50, Result.of(seed, network, List.of(Contract.EVERYTHING)).score(), 1e-9);
    }
  }

  @Test
  void onEverySeedNeedsCanBeMetAndNamesDoNotTell() {
    Map<Role, Set<Integer>> places = new HashMap<>();
    Map<Field, Set<Secret>> secrets = new HashMap<>();
    for (long seed = 1; seed <= 200; seed++) {
      Network network = Network.of(new Seed(seed));
      Set<Field> needed = new HashSet<>(network.of(Role.FORGE).needs());
      needed.addAll(network.of(Role.MILL).needs());
      for (Field field : Field.values()) {
        Secret secret = network.secrets().get(field);
        assertEquals(needed.contains(field), secret == Secret.NONE);
        secrets.computeIfAbsent(field, none -> new HashSet<>()).add(secret);
      }
      for (Partner partner : network.partners())
        places.computeIfAbsent(partner.role(), none -> new HashSet<>()).add(partner.number());
    }
    for (Role role : Role.values()) assertEquals(6, places.get(role).size(), role.name());
    for (Field field : Field.values())
      assertEquals(Set.of(Secret.NONE, field.secret()), secrets.get(field));
  }

  @Test
  void theContractIsSaidInOdrl() {
    Contract contract = Network.of(new Seed(1)).expert();
    String json = Odrl.of("A", contract.a(), contract.clauses());
    for (String part :
        List.of(
            "\"action\": \"access\"",
            "\"action\": \"use\"",
            "\"leftOperand\": \"BusinessPartnerNumber\"",
            "DataExchangeGovernance:1.0",
            contract.clauses().purpose().operand(),
            "cx.thirdParty.forbidden:1",
            "cx.derivations.forbidden:1")) assertTrue(json.contains(part), part + " in " + json);
    String open = Odrl.of("A", Contract.EVERYTHING.a(), Contract.EVERYTHING.clauses());
    assertTrue(open.contains("\"Membership\""));
    assertFalse(open.contains("forbidden") || open.contains("UsagePurpose"), open);
  }
}
