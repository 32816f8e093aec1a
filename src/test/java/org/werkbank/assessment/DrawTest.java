package org.werkbank.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.werkbank.assessment.Draw.Basis;
import org.werkbank.assessment.Draw.Candidate;
import org.werkbank.catalogue.Item.Level;
import org.werkbank.platform.problem.Conflict;

class DrawTest {
  private static final Basis FRESH = new Basis(Set.of(), List.of());

  @Test
  void sharesBecomeWholeNumbersThatAddUp() {
    assertEquals(Map.of(Level.KNOW, 2, Level.APPLY, 2, Level.ANALYSE, 1), cells(5, 40, 40, 20));
    assertEquals(Map.of(Level.KNOW, 3, Level.APPLY, 3, Level.ANALYSE, 1), cells(7, 40, 40, 20));
    assertEquals(Map.of(Level.KNOW, 1, Level.APPLY, 3, Level.ANALYSE, 1), cells(5, 20, 50, 30));
    assertEquals(Map.of(Level.KNOW, 1, Level.APPLY, 1, Level.ANALYSE, 1), cells(3, 1, 1, 1));
  }

  /**
   * Random blueprints on random pools that are big enough in every cell: every form fits, and is
   * drawn again the same.
   */
  @Test
  void everyFormFitsItsBlueprintAndCanBeDrawnAgain() {
    Random random = new Random(20261122);
    for (int round = 0; round < 500; round++) {
      List<Blueprint.Part> parts = new ArrayList<>();
      List<Candidate> pool = new ArrayList<>();
      for (int module = 0; module < 1 + random.nextInt(4); module++) {
        List<Integer> shares =
            List.of(10 + random.nextInt(50), 10 + random.nextInt(50), 10 + random.nextInt(50));
        Blueprint.Part part =
            new Blueprint.Part(new UUID(round, module), 3 + random.nextInt(6), shares);
        parts.add(part);
        for (Level level : Level.values())
          pool.addAll(
              candidates(
                  part.version(), level, 9 + random.nextInt(5), random.nextInt(3), module == 0));
      }
      Blueprint blueprint = new Blueprint(parts, 1 + random.nextInt(3), 2);
      List<ItemRef> all = pool.stream().map(Candidate::ref).toList();
      Set<ItemRef> seen =
          all.stream().filter(ref -> random.nextInt(4) == 0).collect(Collectors.toSet());
      long seed = random.nextLong();

      List<ItemRef> form = Draw.form(blueprint, pool, new Basis(seen, List.of()), seed);

      assertFits(blueprint, pool, form);
      assertEquals(
          form,
          Draw.form(
              Blueprint.of(blueprint.stored()),
              pool,
              new Basis(new HashSet<>(ItemRef.read(ItemRef.stored(List.copyOf(seen)))), List.of()),
              seed));
    }
  }

  private static void assertFits(Blueprint blueprint, List<Candidate> pool, List<ItemRef> form) {
    assertEquals(blueprint.items(), Set.copyOf(form).size(), "each item once");
    List<Candidate> drawn = pool.stream().filter(one -> form.contains(one.ref())).toList();
    assertEquals(blueprint.must(), drawn.stream().filter(Candidate::must).count());
    for (Blueprint.Part part : blueprint.parts()) {
      List<Candidate> ofModule =
          drawn.stream().filter(one -> one.ref().version().equals(part.version())).toList();
      assertEquals(part.items(), ofModule.size());
      Map<Level, Integer> wanted = part.cells();
      int beside = 0;
      for (Level level : Level.values()) {
        int got = (int) ofModule.stream().filter(one -> one.level() == level).count();
        beside += Math.max(0, got - wanted.get(level));
      }
      assertTrue(
          beside <= ofModule.stream().filter(Candidate::must).count(),
          "only a must question may leave its cell");
    }
  }

  @Test
  void otherSeedsGiveOtherFormsThatOverlapLittle() {
    Blueprint blueprint = blueprint(5, 4, 3);
    List<Candidate> pool = pool(4, 8);
    List<Set<ItemRef>> forms =
        IntStream.range(0, 400)
            .mapToObj(seed -> Set.copyOf(Draw.form(blueprint, pool, FRESH, seed)))
            .toList();
    double overlap =
        IntStream.range(1, forms.size())
            .mapToLong(i -> forms.get(i).stream().filter(forms.get(i - 1)::contains).count())
            .average()
            .orElseThrow();
    double expected = 3 * 3 / 4.0 + 5 * 5 / 28.0 + 8 * 8 / 32.0 + 4 * 4 / 32.0;
    assertEquals(expected, overlap, 0.4, "must questions, then know, apply, analyse");
  }

  @Test
  void whatWasInTheLastFormComesBackAQuarterAsOften() {
    Blueprint blueprint =
        new Blueprint(List.of(new Blueprint.Part(new UUID(0, 0), 1, List.of(1, 0, 0))), 0, 1);
    List<Candidate> pool = candidates(new UUID(0, 0), Level.KNOW, 2, 0, false);
    Set<ItemRef> seen = Set.of(pool.get(0).ref());
    long again =
        IntStream.range(0, 5000)
            .filter(
                seed ->
                    Draw.form(blueprint, pool, new Basis(seen, List.of()), seed)
                        .contains(pool.get(0).ref()))
            .count();
    assertTrue(again > 850 && again < 1150, "0.25 of 1.25 is 1000 of 5000, here " + again);
  }

  @Test
  void withheldItemsStayOutAsLongAsOthersAreThere() {
    List<Candidate> pool = pool(4, 8);
    List<ItemRef> withheld =
        pool.stream().filter(one -> !one.must()).map(Candidate::ref).limit(10).toList();
    for (long seed = 0; seed < 100; seed++)
      assertTrue(
          Draw.form(blueprint(5, 4, 3), pool, new Basis(Set.of(), withheld), seed).stream()
              .noneMatch(withheld::contains));
  }

  @Test
  void ifTooFewAreLeftTheLeastUsedWithheldItemsReturn() {
    UUID module = new UUID(0, 0);
    List<Candidate> pool = candidates(module, Level.KNOW, 4, 0, false);
    List<ItemRef> withheld = List.of(pool.get(3).ref(), pool.get(1).ref(), pool.get(2).ref());
    Blueprint two = new Blueprint(List.of(new Blueprint.Part(module, 2, List.of(1, 1, 1))), 0, 1);
    assertEquals(
        Set.of(pool.get(0).ref(), pool.get(3).ref()),
        Set.copyOf(Draw.form(two, pool, new Basis(Set.of(), withheld), 1)));
  }

  @Test
  void mustQuestionsAreGuaranteedEvenWhenAllAreWithheld() {
    List<Candidate> pool = pool(4, 8);
    List<ItemRef> musts = pool.stream().filter(Candidate::must).map(Candidate::ref).toList();
    List<ItemRef> form = Draw.form(blueprint(5, 4, 3), pool, new Basis(Set.of(), musts), 5);
    assertEquals(3, form.stream().filter(musts::contains).count());
  }

  @Test
  void mustQuestionsAreSpreadOverTheModules() {
    List<Candidate> pool = pool(4, 8);
    for (long seed = 0; seed < 50; seed++) {
      List<ItemRef> form = Draw.form(blueprint(5, 4, 3), pool, FRESH, seed);
      long modules =
          pool.stream()
              .filter(one -> one.must() && form.contains(one.ref()))
              .map(one -> one.ref().version())
              .distinct()
              .count();
      assertEquals(3, modules);
    }
  }

  @Test
  void aSmallCellIsFilledFromItsModule() {
    UUID module = new UUID(0, 0);
    List<Candidate> pool = new ArrayList<>(candidates(module, Level.KNOW, 9, 0, false));
    pool.addAll(candidates(module, Level.ANALYSE, 1, 0, false));
    Blueprint blueprint =
        new Blueprint(List.of(new Blueprint.Part(module, 6, List.of(1, 1, 1))), 0, 1);
    List<ItemRef> form = Draw.form(blueprint, pool, FRESH, 3);
    assertEquals(6, form.size());
    assertTrue(form.contains(pool.get(9).ref()), "the only analysing item is in");
  }

  @Test
  void aPoolThatIsTooSmallIsSaid() {
    Conflict conflict =
        assertThrows(Conflict.class, () -> Draw.form(blueprint(30, 4, 0), pool(4, 8), FRESH, 1));
    assertEquals("problem.assessment.poolTooSmall", conflict.key());
    assertThrows(Conflict.class, () -> Draw.form(blueprint(5, 4, 9), pool(4, 8), FRESH, 1));
  }

  @Test
  void theOrderAskedIsNotTheOrderOfTheFiles() {
    List<Candidate> pool = pool(4, 8);
    List<ItemRef> form = Draw.form(blueprint(5, 4, 3), pool, FRESH, 9);
    List<ItemRef> inFiles = pool.stream().map(Candidate::ref).filter(form::contains).toList();
    assertFalse(form.equals(inFiles));
  }

  private static Map<Level, Integer> cells(int items, int know, int apply, int analyse) {
    return new Blueprint.Part(new UUID(0, 0), items, List.of(know, apply, analyse)).cells();
  }

  private static Blueprint blueprint(int items, int modules, int must) {
    return new Blueprint(
        IntStream.range(0, modules)
            .mapToObj(module -> new Blueprint.Part(new UUID(0, module), items, List.of(40, 40, 20)))
            .toList(),
        must,
        15);
  }

  /** Modules with this many items in each cell; one of them is a must question. */
  private static List<Candidate> pool(int modules, int items) {
    List<Candidate> pool = new ArrayList<>();
    for (int module = 0; module < modules; module++) {
      pool.addAll(candidates(new UUID(0, module), Level.KNOW, items - 1, 1, true));
      pool.addAll(candidates(new UUID(0, module), Level.APPLY, items, 0, false));
      pool.addAll(candidates(new UUID(0, module), Level.ANALYSE, items, 0, false));
    }
    return pool;
  }

  private static List<Candidate> candidates(
      UUID version, Level level, int plain, int must, boolean atLeastOneMust) {
    int musts = Math.max(must, atLeastOneMust ? 1 : 0);
    return IntStream.range(0, plain + musts)
        .mapToObj(i -> new Candidate(new ItemRef(version, level + "-" + i), level, i >= plain))
        .toList();
  }
}
