package org.werkbank.assessment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.werkbank.catalogue.Item;
import org.werkbank.catalogue.Item.Level;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.problem.Conflict;

/**
 * Draws the items of a form: must questions first, then cell by cell (course × level). Equal
 * arguments give an equal form.
 *
 * <p>If a cell is too small, its neighbours of the same course fill in; if a course is too small,
 * withheld items return, least used first, and last its other must questions. Chance is the only
 * thing that decides: nothing is known here about the person (B-25).
 */
final class Draw {
  /** Weight of an item that was in the person's last form; all others weigh 1. */
  static final double SEEN_WEIGHT = 0.25;

  /**
   * An item that can be drawn.
   *
   * @param level which cell of its course it belongs to
   */
  record Candidate(ItemRef ref, Level level, boolean must) {}

  /**
   * What a form was drawn from besides the pools; stored with it.
   *
   * @param seen items of the person's last form
   * @param withheld items over the exposure cap, least used first
   */
  record Basis(Set<ItemRef> seen, List<ItemRef> withheld) {}

  private final Blueprint blueprint;
  private final List<Candidate> pool;
  private final Basis basis;
  private final RandomGenerator random;
  private final Set<Candidate> drawn = new HashSet<>();

  private Draw(Blueprint blueprint, List<Candidate> pool, Basis basis, long seed) {
    this.blueprint = blueprint;
    this.pool = pool;
    this.basis = basis;
    this.random = new Seed(seed).stream(10);
  }

  /**
   * The items of a form in the order in which they are asked.
   *
   * @param pool in a fixed order
   * @throws Conflict if a course has fewer items than the blueprint wants
   */
  static List<ItemRef> form(Blueprint blueprint, List<Candidate> pool, Basis basis, long seed) {
    return new Draw(blueprint, pool, basis, seed).form();
  }

  /** A pool item as far as drawing has to know it. */
  static Candidate candidate(ItemRef ref, Item item) {
    return new Candidate(ref, item.level(), item.must());
  }

  private List<ItemRef> form() {
    for (int count = 0; count < blueprint.must(); count++) drawMust();
    blueprint.parts().forEach(this::fill);
    List<ItemRef> inPoolOrder = pool.stream().filter(drawn::contains).map(Candidate::ref).toList();
    return Layout.shuffled(inPoolOrder, random);
  }

  /**
   * One more must question, from the course that has the fewest so far, if possible in a cell that
   * has room.
   */
  private void drawMust() {
    List<Candidate> open =
        pool.stream().filter(Candidate::must).filter(one -> room(part(one)) > 0).toList();
    List<Candidate> fresh = open.stream().filter(this::free).toList();
    List<Candidate> choice =
        fresh.isEmpty() ? leastUsed(open).map(List::of).orElseThrow(Draw::tooSmall) : fresh;
    int fewest =
        choice.stream().mapToInt(one -> count(part(one), Candidate::must)).min().orElseThrow();
    choice = choice.stream().filter(one -> count(part(one), Candidate::must) == fewest).toList();
    List<Candidate> fitting =
        choice.stream().filter(one -> deficit(part(one), one.level()) > 0).toList();
    pick(fitting.isEmpty() ? choice : fitting);
  }

  private void fill(Blueprint.Part part) {
    while (room(part) > 0) {
      List<Candidate> open = pool.stream().filter(one -> part(one).equals(part)).toList();
      Optional<Level> level =
          Arrays.stream(Level.values())
              .filter(
                  cell ->
                      open.stream()
                          .anyMatch(one -> one.level() == cell && !one.must() && free(one)))
              .max(
                  Comparator.comparingInt((Level cell) -> deficit(part, cell))
                      .thenComparing(Comparator.reverseOrder()));
      if (level.isPresent()) {
        pick(
            open.stream()
                .filter(one -> one.level() == level.get() && !one.must() && free(one))
                .toList());
      } else {
        List<Candidate> others = open.stream().filter(one -> !one.must()).toList();
        drawn.add(
            leastUsed(others)
                .or(() -> open.stream().filter(this::free).findFirst())
                .or(() -> leastUsed(open))
                .orElseThrow(Draw::tooSmall));
      }
    }
  }

  private void pick(List<Candidate> choice) {
    double point = random.nextDouble() * choice.stream().mapToDouble(this::weight).sum();
    for (Candidate one : choice) {
      point -= weight(one);
      if (point < 0) {
        drawn.add(one);
        return;
      }
    }
    drawn.add(choice.get(choice.size() - 1));
  }

  private Optional<Candidate> leastUsed(List<Candidate> open) {
    return basis.withheld().stream()
        .flatMap(ref -> open.stream().filter(one -> one.ref().equals(ref) && !drawn.contains(one)))
        .findFirst();
  }

  private boolean free(Candidate one) {
    return !drawn.contains(one) && !basis.withheld().contains(one.ref());
  }

  private double weight(Candidate one) {
    return basis.seen().contains(one.ref()) ? SEEN_WEIGHT : 1;
  }

  private Blueprint.Part part(Candidate one) {
    return blueprint.parts().stream()
        .filter(part -> part.version().equals(one.ref().version()))
        .findFirst()
        .orElseThrow();
  }

  private int room(Blueprint.Part part) {
    return part.items() - count(part, one -> true);
  }

  private int deficit(Blueprint.Part part, Level level) {
    Map<Level, Integer> cells = part.cells();
    return cells.get(level) - count(part, one -> one.level() == level);
  }

  private int count(Blueprint.Part part, Predicate<Candidate> which) {
    return (int) drawn.stream().filter(one -> part(one).equals(part)).filter(which).count();
  }

  private static Conflict tooSmall() {
    return new Conflict("problem.assessment.poolTooSmall");
  }
}
