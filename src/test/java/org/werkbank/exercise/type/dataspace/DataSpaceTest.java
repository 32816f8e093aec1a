package org.werkbank.exercise.type.dataspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
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

  @Test
  void aContractComesBackAsItWasSent() {
    for (long seed = 1; seed <= 20; seed++) {
      Contract contract = random(new SplittableRandom(seed));
      assertEquals(contract, Form.read(Form.write(contract)));
    }
  }
}
