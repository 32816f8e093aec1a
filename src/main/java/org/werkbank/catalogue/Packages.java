package org.werkbank.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.werkbank.catalogue.table.TableMemory;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.data.DataTable;

/**
 * Opens and makes course packages with what this installation knows: its exercise types, legal
 * facts and courses.
 */
@ApplicationScoped
public class Packages {
  private EntityManager em;
  private LegalFacts facts;
  private Iterable<ExerciseType<?, ?>> types;
  private TableMemory tables;

  protected Packages() {}

  @Inject
  Packages(
      EntityManager em,
      LegalFacts facts,
      @Any Instance<ExerciseType<?, ?>> types,
      TableMemory tables) {
    this(em, facts, (Iterable<ExerciseType<?, ?>>) types, tables);
  }

  /** With exactly these exercise types. */
  public Packages(
      EntityManager em, LegalFacts facts, Iterable<ExerciseType<?, ?>> types, TableMemory tables) {
    this.em = em;
    this.facts = facts;
    this.types = types;
    this.tables = tables;
  }

  /**
   * A reader that knows what is here today.
   *
   * @param media address under which pixel pictures of the package are served, with a slash at the
   *     end
   */
  public CourseReader reader(String media) {
    return new CourseReader(around(media));
  }

  private Surroundings around(String media) {
    Map<String, ExerciseType<?, ?>> known =
        StreamSupport.stream(types.spliterator(), false)
            .collect(Collectors.toMap(ExerciseType::key, Function.identity()));
    return new Surroundings(known, facts.inForce(), codes(), media, tables);
  }

  /**
   * The package as a ZIP that {@link CourseReader} reads again; equal packages give equal bytes.
   */
  public byte[] zip(CoursePackage files) {
    return PackageZip.write(files);
  }

  /**
   * A table that was named by an exercise block.
   *
   * @param key path and digest, as the reader put them into the block
   * @param files where to look if it is not in memory
   * @return empty if it is not there or no longer the same
   */
  public Optional<DataTable> table(String key, Supplier<Optional<CoursePackage>> files) {
    int at = key.indexOf('@');
    Optional<DataTable> known = tables.known(key.substring(at + 1));
    return known.isPresent()
        ? known
        : files
            .get()
            .map(found -> new DataFiles(found, around("")))
            .filter(data -> data.has(key.substring(0, at)))
            .filter(data -> data.key(key.substring(0, at)).equals(key))
            .flatMap(data -> data.table(key.substring(0, at), new Faults()));
  }

  /** The package of a ZIP that was read before; empty if it is damaged. */
  public Optional<CoursePackage> open(byte[] zip, String fileName) {
    return PackageZip.read(zip, fileName, new Faults());
  }

  private Map<String, String> codes() {
    List<Object[]> rows =
        em.createQuery(
                "select v.code, v.slug from CourseVersion v where v.current = true", Object[].class)
            .getResultList();
    Map<String, String> codes = new HashMap<>();
    rows.forEach(row -> codes.put((String) row[0], (String) row[1]));
    return codes;
  }
}
