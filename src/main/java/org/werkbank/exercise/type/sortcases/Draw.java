package org.werkbank.exercise.type.sortcases;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Seed;

/**
 * Which cards an attempt has, and in which order. From every bin comes at least one card, from none
 * so many that this bin alone would pass; with suggestions, {@link SortCasesPlan#misleading} of
 * them are wrong, as evenly as possible in both halves. All such draws are equally likely.
 */
final class Draw {
  private final SortCasesPlan plan;
  private final List<List<Integer>> misleading = new ArrayList<>();
  private final List<List<Integer>> others = new ArrayList<>();
  private final List<Mix> mixes = new ArrayList<>();

  /** How many cards come from each bin, and in how many ways. */
  private record Mix(int[] misleading, int[] others, double ways) {

    Mix with(int bin, int wrong, int right, double more) {
      Mix mix = new Mix(misleading.clone(), others.clone(), ways * more);
      mix.misleading[bin] = wrong;
      mix.others[bin] = right;
      return mix;
    }
  }

  private Draw(SortCasesPlan plan) {
    this.plan = plan;
    for (SortCasesPlan.Bin bin : plan.bins()) {
      misleading.add(numbers(bin.key(), true));
      others.add(numbers(bin.key(), false));
    }
    int bins = plan.bins().size();
    collect(new Mix(new int[bins], new int[bins], 1), 0, plan.misleading(), plan.draw());
  }

  private List<Integer> numbers(String bin, boolean misleads) {
    return IntStream.range(0, plan.cards().size())
        .filter(i -> plan.cards().get(i).bin().equals(bin))
        .filter(i -> plan.cards().get(i).misleads() == misleads)
        .boxed()
        .toList();
  }

  /** Whether there is any such draw. */
  static boolean possible(SortCasesPlan plan) {
    return !new Draw(plan).mixes.isEmpty();
  }

  /** Numbers of the cards in the order in which they come. */
  static List<Integer> of(SortCasesPlan plan, Seed seed) {
    return new Draw(plan).draw(seed.training());
  }

  /**
   * All ways to go on from this bin.
   *
   * @param wrong misleading cards that are still to be drawn
   * @param all cards that are still to be drawn
   */
  private void collect(Mix mix, int bin, int wrong, int all) {
    if (bin == plan.bins().size()) {
      if (wrong == 0 && all == 0) mixes.add(mix);
      return;
    }
    int here = Math.min(plan.mostOfABin(), all);
    for (int w = 0; w <= Math.min(misleading.get(bin).size(), Math.min(wrong, here)); w++) {
      for (int r = 0; r <= Math.min(others.get(bin).size(), here - w); r++) {
        if (w + r == 0) continue;
        double ways = choose(misleading.get(bin).size(), w) * choose(others.get(bin).size(), r);
        collect(mix.with(bin, w, r, ways), bin + 1, wrong - w, all - w - r);
      }
    }
  }

  private List<Integer> draw(RandomGenerator chance) {
    double place = chance.nextDouble() * mixes.stream().mapToDouble(Mix::ways).sum();
    Mix chosen = mixes.get(mixes.size() - 1);
    for (Mix mix : mixes) {
      place -= mix.ways();
      if (place >= 0) continue;
      chosen = mix;
      break;
    }
    List<Integer> wrong = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    for (int bin = 0; bin < plan.bins().size(); bin++) {
      wrong.addAll(shuffled(misleading.get(bin), chance).subList(0, chosen.misleading()[bin]));
      right.addAll(shuffled(others.get(bin), chance).subList(0, chosen.others()[bin]));
    }
    return halves(shuffled(wrong, chance), shuffled(right, chance), chance);
  }

  private List<Integer> halves(List<Integer> wrong, List<Integer> right, RandomGenerator chance) {
    int early = (wrong.size() + chance.nextInt(2)) / 2;
    int more = plan.firstHalf() - early;
    List<Integer> first = new ArrayList<>(wrong.subList(0, early));
    first.addAll(right.subList(0, more));
    List<Integer> second = new ArrayList<>(wrong.subList(early, wrong.size()));
    second.addAll(right.subList(more, right.size()));
    List<Integer> all = new ArrayList<>(shuffled(first, chance));
    all.addAll(shuffled(second, chance));
    return List.copyOf(all);
  }

  private static List<Integer> shuffled(List<Integer> numbers, RandomGenerator chance) {
    List<Integer> mixed = new ArrayList<>(numbers);
    for (int i = mixed.size() - 1; i > 0; i--) {
      int other = chance.nextInt(i + 1);
      mixed.set(other, mixed.set(i, mixed.get(other)));
    }
    return mixed;
  }

  private static double choose(int of, int taken) {
    double ways = 1;
    for (int i = 1; i <= taken; i++) ways = ways * (of - taken + i) / i;
    return ways;
  }
}
