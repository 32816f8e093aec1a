package org.werkbank.catalogue;

import java.util.Map;
import org.werkbank.catalogue.table.TableMemory;
import org.werkbank.exercise.spi.ExerciseType;

/**
 * What a package is read against.
 *
 * @param types all exercise types by key
 * @param facts the legal facts that hold today, by key
 * @param codes course codes that are taken, with the slug of the course that has them
 * @param media address under which pixel pictures of this package are served, with a slash at the
 *     end; it also names the package for those who ask for a table of it later
 * @param tables those that were read before
 */
public record Surroundings(
    Map<String, ExerciseType<?, ?>> types,
    Map<String, LegalFact> facts,
    Map<String, String> codes,
    String media,
    TableMemory tables) {
  public Surroundings {
    types = Map.copyOf(types);
    facts = Map.copyOf(facts);
    codes = Map.copyOf(codes);
  }
}
