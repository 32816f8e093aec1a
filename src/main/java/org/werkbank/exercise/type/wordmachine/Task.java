package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Seed;

/**
 * One thing somebody wants to know, told as a story in which other machines come up too.
 *
 * @param kind what is asked
 * @param machines in the order they come up; the last one is meant
 * @param assemblies in the order they come up; the last one is meant
 * @param codes messages that come up, from low to high; the right one is on the display, if any is
 * @param section where the manual answers; -1 if it does not
 */
record Task(
    Kind kind, List<Integer> machines, List<Integer> assemblies, List<Integer> codes, int section) {
  private static final int MENTIONED = 4;
  private static final int STEPS = 2;

  /**
   * CODE: a fault with a message on the display. FAULT: a fault and a dark display. CARE: when to
   * service. TORQUE: a value the manual has. SILENT: a value it does not have. FOREIGN: a value of
   * a machine it does not know.
   */
  enum Kind {
    CODE,
    FAULT,
    CARE,
    TORQUE,
    SILENT,
    FOREIGN;

    /** Whether a value is asked that can hurt if it is wrong. */
    boolean must() {
      return ordinal() >= TORQUE.ordinal();
    }

    boolean answered() {
      return ordinal() <= TORQUE.ordinal();
    }
  }

  int machine() {
    return machines.get(machines.size() - 1);
  }

  int assembly() {
    return assemblies.get(assemblies.size() - 1);
  }

  /** The message on the display; 0 if it is dark. */
  int shown(Manual manual) {
    return kind == Kind.CODE ? manual.sections().get(section).code() : 0;
  }

  /** One task of each kind, in an order of chance. */
  static List<Task> of(Seed seed, Manual manual) {
    RandomGenerator chance = seed.stream(13);
    List<Task> tasks = new ArrayList<>();
    for (Kind kind : Kind.values()) tasks.add(task(kind, manual, chance));
    Collections.shuffle(tasks, new Random(chance.nextLong()));
    return List.copyOf(tasks);
  }

  private static Task task(Kind kind, Manual manual, RandomGenerator chance) {
    while (true) {
      List<Integer> machines = some(Manual.MACHINES, chance);
      List<Integer> assemblies = some(Manual.ASSEMBLIES, chance);
      if (kind == Kind.FOREIGN)
        machines = List.of(machines.get(0), machines.get(1), machines.get(2), Manual.FOREIGN);
      boolean fault = kind == Kind.CODE || kind == Kind.FAULT;
      int section =
          kind == Kind.FOREIGN
              ? -1
              : Manual.place(machines.get(MENTIONED - 1), assemblies.get(MENTIONED - 1), fault);
      if (kind == Kind.FAULT && manual.sections().get(section).actions().size() < STEPS) continue;
      if (kind == Kind.TORQUE && manual.sections().get(section).torque() == 0) continue;
      if (kind == Kind.SILENT && manual.sections().get(section).torque() != 0) continue;
      return new Task(
          kind,
          machines,
          assemblies,
          codes(kind, machines, assemblies, manual),
          kind.answered() ? section : -1);
    }
  }

  /** The messages of two other machines, and the own one if it is on the display. */
  private static List<Integer> codes(
      Kind kind, List<Integer> machines, List<Integer> assemblies, Manual manual) {
    IntStream told = IntStream.of(0, 1);
    IntStream own = kind == Kind.CODE ? IntStream.of(MENTIONED - 1) : IntStream.empty();
    return IntStream.concat(told, own)
        .mapToObj(
            i -> manual.sections().get(Manual.place(machines.get(i), assemblies.get(i), true)))
        .map(Section::code)
        .sorted()
        .toList();
  }

  private static List<Integer> some(int of, RandomGenerator chance) {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, of).boxed().toList());
    Collections.shuffle(numbers, new Random(chance.nextLong()));
    return List.copyOf(numbers.subList(0, MENTIONED));
  }
}
