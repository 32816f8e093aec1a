package org.werkbank.exercise.type.dataspace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * Six companies and eight fields, as they are on this seed.
 *
 * @param secrets what each field gives away
 */
record Network(List<Partner> partners, Map<Field, Secret> secrets) {
  private static final int STREAM = 11;
  private static final int FEWEST_PLAIN = 2;
  private static final int MOST_PLAIN = 6;
  private static final List<String> NAMES =
      List.of("Lindthal", "Morvik", "Osterbeck", "Pellwitz", "Quandora", "Rothagen");

  static Network of(Seed seed) {
    RandomGenerator chance = seed.stream(STREAM);
    Set<Field> plain = plain(chance);
    Map<Field, Secret> secrets = new EnumMap<>(Field.class);
    for (Field field : Field.values())
      secrets.put(field, plain.contains(field) ? Secret.NONE : field.secret());
    Purpose purpose = chance.nextBoolean() ? Purpose.QUALITY : Purpose.TRACING;
    List<Field> shared = shuffled(List.copyOf(EnumSet.copyOf(plain)), chance);
    int cut = 1 + chance.nextInt(Math.max(1, shared.size() - 2));
    Map<Role, Set<Field>> needs = new EnumMap<>(Role.class);
    needs.put(Role.FORGE, Set.copyOf(shared.subList(0, cut + 1)));
    needs.put(Role.MILL, Set.copyOf(shared.subList(cut, shared.size())));
    List<Role> roles = shuffled(List.of(Role.values()), chance);
    List<String> names = shuffled(NAMES, chance);
    List<Partner> partners = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++)
      partners.add(partner(i + 1, names.get(i), roles.get(i), needs, secrets, purpose, chance));
    return new Network(List.copyOf(partners), secrets);
  }

  private static Partner partner(
      int number,
      String name,
      Role role,
      Map<Role, Set<Field>> chainNeeds,
      Map<Field, Secret> secrets,
      Purpose purpose,
      RandomGenerator chance) {
    List<Field> all = shuffled(List.of(Field.values()), chance);
    List<Field> risky = all.stream().filter(field -> isRed(secrets.get(field))).toList();
    Set<Field> wishes = EnumSet.of(risky.get(0), all.get(0));
    Term term = Term.values()[chance.nextInt(Term.OPEN.ordinal())];
    Frequency frequency = Frequency.values()[chance.nextInt(Frequency.LIVE.ordinal())];
    if (role.chain()) {
      wishes.removeAll(chainNeeds.get(role));
      return new Partner(
          number, name, role, chainNeeds.get(role), wishes, purpose, term, frequency);
    }
    Set<Field> needs = Set.of(all.get(1));
    wishes.removeAll(needs);
    Purpose wanted = role.derives() ? Purpose.ANY : purpose;
    return new Partner(number, name, role, needs, wishes, wanted, Term.MONTHS_3, Frequency.MONTH);
  }

  /** The fields that give nothing away: two to six, and never so that names alone tell which. */
  private static Set<Field> plain(RandomGenerator chance) {
    while (true) {
      int bits = chance.nextInt(1 << Field.values().length);
      Set<Field> plain = EnumSet.noneOf(Field.class);
      for (Field field : Field.values()) if ((bits >> field.ordinal() & 1) == 1) plain.add(field);
      boolean fits = plain.size() >= FEWEST_PLAIN && plain.size() <= MOST_PLAIN;
      boolean surprises = plain.stream().anyMatch(field -> !field.soundsHarmless());
      boolean traps =
          EnumSet.complementOf(EnumSet.copyOf(plain.isEmpty() ? EnumSet.allOf(Field.class) : plain))
              .stream()
              .anyMatch(field -> field.soundsHarmless() && isRed(field.secret()));
      if (fits && surprises && traps) return plain;
    }
  }

  /** Whether nobody at all may have it. */
  static boolean isRed(Secret secret) {
    return secret == Secret.PERSON || secret == Secret.RECIPE;
  }

  Partner of(Role role) {
    return partners.stream().filter(one -> one.role() == role).findFirst().orElseThrow();
  }

  List<Deal> negotiate(Contract contract) {
    return partners.stream().map(partner -> Deal.of(contract, partner)).toList();
  }

  /** Each of the chain gets what it needs, and nothing else. */
  Contract expert() {
    Partner forge = of(Role.FORGE);
    Partner mill = of(Role.MILL);
    return new Contract(
        new Envelope(Access.named(forge.number()), forge.needs()),
        new Envelope(Access.named(mill.number()), mill.needs()),
        new Clauses(
            forge.purpose(),
            false,
            false,
            later(forge.term(), mill.term()),
            later(forge.frequency(), mill.frequency())));
  }

  private static <T extends Comparable<T>> T later(T one, T other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static <T> List<T> shuffled(List<T> list, RandomGenerator chance) {
    List<T> shuffled = new ArrayList<>(list);
    for (int i = shuffled.size() - 1; i > 0; i--)
      shuffled.set(i, shuffled.set(chance.nextInt(i + 1), shuffled.get(i)));
    return List.copyOf(shuffled);
  }
}
