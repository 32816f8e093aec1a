package org.werkbank.exercise.type.dataspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.werkbank.exercise.Cheat;
import org.werkbank.exercise.ExerciseTypeContract;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Seed;

class DataSpaceTest extends ExerciseTypeContract {
  private static final Map<String, Object> AS_WRITTEN = Map.of("negotiations", 3);
  private static final Clauses CLOSED =
      new Clauses(Purpose.QUALITY, false, false, Term.MONTHS_12, Frequency.SHIFT);

  @Override
  protected ExerciseType<?, ?> type() {
    return new DataSpace();
  }

  /** What a cheat writes into its next contract. */
  private interface Write {
    Contract next(RandomGenerator chance);
  }

  private static Cheat cheat(String name, Write write) {
    return Cheat.of(
        name,
        AS_WRITTEN,
        (scene, done, chance) -> {
          if (done.isEmpty()) return Optional.of(Action.of("guess", "guess", "chain"));
          long signed = done.stream().filter(one -> one.name().equals("negotiate")).count();
          String last = done.get(done.size() - 1).name();
          return Optional.of(
              switch (last) {
                case "guess" -> Action.of("begin");
                case "seal" -> Action.of("negotiate");
                case "negotiate" -> Action.of(signed < 3 ? "again" : "finish");
                default -> Form.write(write.next(chance));
              });
        });
  }

  @Override
  protected List<Cheat> cheats() {
    Network other = Network.of(new Seed(-5));
    Set<Field> plain = EnumSet.copyOf(other.of(Role.FORGE).needs());
    plain.addAll(other.of(Role.MILL).needs());
    Clauses open = Contract.EVERYTHING.clauses();
    return List.of(
        cheat("everything open", chance -> Contract.EVERYTHING),
        cheat("nothing shared", chance -> Contract.NOTHING),
        cheat("random contracts, three tries", DataSpaceTest::random),
        cheat("the good contract of another seed", chance -> other.expert()),
        cheat(
            "the fields of another seed for the whole network",
            chance -> new Contract(new Envelope(Access.NETWORK, plain), Envelope.CLOSED, open)),
        cheat(
            "the fields of another seed for the group, closed",
            chance -> new Contract(new Envelope(Access.GROUP, plain), Envelope.CLOSED, CLOSED)),
        cheat(
            "random fields for the group, three tries",
            chance ->
                new Contract(
                    new Envelope(Access.GROUP, some(chance)), Envelope.CLOSED, closed(chance))),
        cheat(
            "what sounds harmless, for the group, three tries",
            chance ->
                new Contract(
                    new Envelope(Access.GROUP, EnumSet.range(Field.PROCESS, Field.DEFECTS)),
                    Envelope.CLOSED,
                    closed(chance))),
        cheat(
            "one field after the other, three tries",
            chance ->
                new Contract(
                    new Envelope(Access.GROUP, Set.of(Field.values()[chance.nextInt(8)])),
                    Envelope.CLOSED,
                    closed(chance))));
  }

  private static Clauses closed(RandomGenerator chance) {
    Purpose purpose = Purpose.values()[chance.nextInt(2)];
    return new Clauses(purpose, false, false, Term.MONTHS_12, Frequency.SHIFT);
  }

  private static Set<Field> some(RandomGenerator chance) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (Field field : Field.values()) if (chance.nextBoolean()) fields.add(field);
    return fields;
  }

  private static Access anybody(RandomGenerator chance) {
    return switch (chance.nextInt(4)) {
      case 0 -> Access.GROUP;
      case 1 -> Access.NETWORK;
      default -> Access.named(1 + chance.nextInt(6));
    };
  }

  private static Contract random(RandomGenerator chance) {
    return new Contract(
        new Envelope(anybody(chance), some(chance)),
        new Envelope(anybody(chance), some(chance)),
        new Clauses(
            Purpose.values()[chance.nextInt(3)],
            chance.nextBoolean(),
            chance.nextBoolean(),
            Term.values()[chance.nextInt(4)],
            Frequency.values()[chance.nextInt(4)]));
  }

  /** No fixed set of fields, open to all on all terms, is right on more than one seed of 100. */
  @Test
  void noSetOfFieldsMayBeOpenedWithoutLooking() {
    int seeds = 3_000;
    int[] passed = new int[1 << Field.values().length];
    for (long seed = 1; seed <= seeds; seed++) {
      Network network = Network.of(new Seed(seed));
      for (int bits = 0; bits < passed.length; bits++) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (Field field : Field.values())
          if ((bits >> field.ordinal() & 1) == 1) fields.add(field);
        if (enough(network, fields)) passed[bits]++;
      }
    }
    for (int bits = 0; bits < passed.length; bits++)
      assertTrue(passed[bits] <= seeds / 100, bits + " passes " + passed[bits]);
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

  @Test
  void aContractComesBackAsItWasSent() {
    for (long seed = 1; seed <= 20; seed++) {
      Contract contract = random(new SplittableRandom(seed));
      assertEquals(contract, Form.read(Form.write(contract)));
    }
  }
}
