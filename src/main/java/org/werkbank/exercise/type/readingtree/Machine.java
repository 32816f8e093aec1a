package org.werkbank.exercise.type.readingtree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.spi.learn.DecisionTree;
import org.werkbank.exercise.spi.learn.DecisionTree.Node;

/**
 * The state of a machine, to be followed through the tree of depth 5.
 *
 * @param values in the order of the measures
 */
record Machine(double[] values) {
  static final int SIX = 6;
  private static final int SHORTEST = 3;

  /** The answers on the right way through the tree of depth 5: true is yes, the high side. */
  List<Boolean> way(DecisionTree tree) {
    List<Boolean> way = new ArrayList<>();
    Node node = tree.root();
    while (asks(node)) {
      way.add(node.next(values) == node.high());
      node = node.next(values);
    }
    return List.copyOf(way);
  }

  /** Whether there is a question here in the tree of depth 5. */
  static boolean asks(Node node) {
    return !node.leaf() && node.depth() < Trees.READ;
  }

  /** Where these answers lead; answers beyond an end of the tree are not read. */
  static Node after(DecisionTree tree, List<Boolean> answers) {
    Node node = tree.root();
    for (boolean yes : answers) if (asks(node)) node = yes ? node.high() : node.low();
    return node;
  }

  /**
   * Six machines that end at places as different as the tree allows, as many failures among them as
   * not, in an order by chance. At every question of a way the shown digits tell the side. Every
   * way has at least three questions and both answers in it, if the tree has such ways.
   */
  static List<Machine> six(Data data, DecisionTree tree, Seed seed) {
    RandomGenerator chance = seed.visible();
    Map<List<Boolean>, List<Machine>> ways = new LinkedHashMap<>();
    for (double[] values : data.machines().values()) {
      Machine machine = new Machine(values);
      if (machine.clear(data.measures(), tree))
        ways.computeIfAbsent(machine.way(tree), way -> new ArrayList<>()).add(machine);
    }
    if (ways.keySet().stream().anyMatch(Machine::good)) ways.keySet().removeIf(way -> !good(way));
    List<List<Boolean>> order = new ArrayList<>(ways.keySet());
    Collections.shuffle(order, new Random(chance.nextLong()));
    order.sort(Comparator.comparingInt((List<Boolean> way) -> -way.size()));
    List<Machine> six = new ArrayList<>();
    List<List<Boolean>> left = new ArrayList<>();
    while (six.size() < SIX) {
      if (left.isEmpty()) left.addAll(order);
      boolean failure = six.size() % 2 == 0;
      List<Boolean> way =
          left.stream()
              .filter(one -> after(tree, one).positive() == failure)
              .findFirst()
              .orElse(left.get(0));
      left.remove(way);
      List<Machine> here = ways.get(way);
      six.add(here.get(chance.nextInt(here.size())));
    }
    Collections.shuffle(six, new Random(chance.nextLong()));
    return List.copyOf(six);
  }

  private static boolean good(List<Boolean> way) {
    return way.size() >= SHORTEST && way.contains(true) && way.contains(false);
  }

  /** Whether the digits that are shown lead the same way as all digits. */
  private boolean clear(List<Measure> measures, DecisionTree tree) {
    Node node = tree.root();
    while (asks(node)) {
      double value = values[node.column()];
      Node next = node.next(values);
      int side = measures.get(node.column()).side(value, node.threshold());
      if (side != (next == node.high() ? 1 : -1)) return false;
      node = next;
    }
    return true;
  }
}
