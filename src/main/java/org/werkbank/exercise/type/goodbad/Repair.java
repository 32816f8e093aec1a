package org.werkbank.exercise.type.goodbad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.werkbank.exercise.spi.Seed;

/**
 * Stage C: the lamp was changed, and what the learner does about it.
 *
 * @param first the model of the old lamp
 * @param known how it does under the old lamp
 * @param relit parts under the new lamp, on which both models are tried before the end
 * @param collapse how the first model does on them
 * @param guess what the learner expected; empty before
 * @param measures chosen ones
 * @param miscounted whether another number than two was chosen
 * @param fresh parts under the new lamp to label
 * @param second the model of the new lamp; empty before it has learned
 * @param limit from this many percent of suspicion on a part is sorted out
 */
record Repair(
    Inspector first,
    Trial known,
    List<Part> relit,
    Trial collapse,
    String guess,
    List<Measure> measures,
    boolean miscounted,
    Batch fresh,
    Optional<Inspector> second,
    int limit) {
  static final List<String> GUESSES = List.of("same", "misses", "rejects");
  static final int LEAST_LIMIT = 30;
  static final int MOST_LIMIT = 70;
  static final int STEP = 5;
  private static final int USUAL_LIMIT = 50;
  private static final int FRESH = 18;
  private static final int OLD = 36;

  /**
   * A model has learned and does not know yet what comes.
   *
   * @param tried how many parts it is tried on under each lamp
   */
  static Repair of(Seed seed, Inspector first, int tried) {
    List<Part> relit = Part.batch(tried, Light.B, new Chance(seed.stream(12)));
    return new Repair(
        first,
        Trial.of(first, Part.batch(tried, Light.A, new Chance(seed.stream(11)))),
        relit,
        Trial.of(first, relit),
        "",
        List.of(),
        false,
        Batch.unlabelled(fresh(seed)),
        Optional.empty(),
        USUAL_LIMIT);
  }

  /** 18 parts under the new lamp, as they come along. */
  static List<Part> fresh(Seed seed) {
    return Part.next(FRESH, Light.B, new Chance(seed.stream(13)));
  }

  /** 36 more parts under the old lamp; their labels are true. */
  static List<Part> more(Seed seed) {
    return Part.batch(OLD, Light.A, new Chance(seed.stream(14)));
  }

  /** All limits that can be chosen, in percent. */
  static List<Integer> limits() {
    return IntStream.rangeClosed(LEAST_LIMIT / STEP, MOST_LIMIT / STEP)
        .map(step -> step * STEP)
        .boxed()
        .toList();
  }

  boolean takes(Measure measure) {
    return measures.contains(measure);
  }

  /** What the model of the new lamp learns from the learner's labels and measures. */
  Inspector taught(Seed seed, Batch batch) {
    List<Part> parts = new ArrayList<>(batch.parts());
    List<Boolean> bad = new ArrayList<>(batch.labelledBad());
    if (takes(Measure.FRESH)) {
      parts.addAll(fresh.parts());
      bad.addAll(fresh.labelledBad());
    }
    if (takes(Measure.OLD)) {
      List<Part> more = more(seed);
      parts.addAll(more);
      more.forEach(part -> bad.add(part.bad()));
    }
    Optional<Tiles> tiles = takes(Measure.TILE) ? Optional.of(Tiles.of(seed)) : Optional.empty();
    return Inspector.taught(parts, bad, tiles);
  }

  /** The limit as a share. */
  double share() {
    return limit / 100.0;
  }

  Repair guessed(String guess) {
    return new Repair(
        first, known, relit, collapse, guess, measures, miscounted, fresh, second, limit);
  }

  Repair choosing(List<Measure> measures) {
    boolean miscounted = measures.size() != Measure.CHOSEN;
    return new Repair(
        first, known, relit, collapse, guess, measures, miscounted, fresh, second, limit);
  }

  Repair labelling(Batch fresh) {
    return new Repair(
        first, known, relit, collapse, guess, measures, miscounted, fresh, second, limit);
  }

  Repair learned(Inspector second) {
    return new Repair(
        first,
        known,
        relit,
        collapse,
        guess,
        measures,
        miscounted,
        fresh,
        Optional.of(second),
        limit);
  }

  Repair limited(int limit) {
    return new Repair(
        first, known, relit, collapse, guess, measures, miscounted, fresh, second, limit);
  }
}
