package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Seed;

/**
 * The manual of one attempt: five machines, six assemblies, for each a fault and its maintenance.
 */
final class Manual {
  static final int MACHINES = 5;
  static final int ASSEMBLIES = 6;

  /** The machine the manual says nothing about. */
  static final int FOREIGN = 5;

  private static final int SHORTEST = 1;
  private static final int LONGEST = 10;
  private static final int TORQUES = 12;

  private final List<Section> sections;
  private final Bm25<Integer> search;

  Manual(Seed seed) {
    RandomGenerator chance = seed.stream(12);
    List<Section> written = new ArrayList<>();
    for (int machine = 0; machine < MACHINES; machine++) {
      Set<Integer> codes = new HashSet<>();
      List<Integer> silent = shuffled(ASSEMBLIES, chance);
      for (int assembly = 0; assembly < ASSEMBLIES; assembly++) {
        int code = 0;
        while (code == 0 || !codes.add(code)) code = 100 * (machine + 1) + 1 + chance.nextInt(99);
        List<Integer> actions =
            List.copyOf(
                shuffled(Terms.ACTION_COUNT, chance)
                    .subList(0, SHORTEST + chance.nextInt(LONGEST - SHORTEST + 1)));
        int cause = chance.nextInt(Terms.CAUSE_COUNT);
        int hours = 50 * (1 + chance.nextInt(20));
        int torque = 10 + 5 * chance.nextInt(TORQUES);
        boolean says = silent.indexOf(assembly) < ASSEMBLIES / 2;
        written.add(new Section(machine, assembly, true, code, cause, 0, actions, 0));
        written.add(
            new Section(machine, assembly, false, 0, -1, hours, actions, says ? torque : 0));
      }
    }
    sections = List.copyOf(written);
    search = new Bm25<>(sections.stream().map(Section::terms).toList());
  }

  private static List<Integer> shuffled(int count, RandomGenerator chance) {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    Collections.shuffle(numbers, new Random(chance.nextLong()));
    return numbers;
  }

  List<Section> sections() {
    return sections;
  }

  /** Place of a section in {@link #sections()}. */
  static int place(int machine, int assembly, boolean fault) {
    return 2 * (machine * ASSEMBLIES + assembly) + (fault ? 0 : 1);
  }

  List<Bm25.Hit> search(List<Integer> terms) {
    return search.search(terms);
  }

  /** 1 for the first hit; 0 if the section is not found at all. */
  int rank(List<Integer> terms, int section) {
    List<Bm25.Hit> hits = search(terms);
    for (int rank = 1; rank <= hits.size(); rank++) {
      if (hits.get(rank - 1).document() == section) return rank;
    }
    return 0;
  }
}
