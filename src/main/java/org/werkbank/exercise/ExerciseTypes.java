package org.werkbank.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Need;
import org.werkbank.exercise.spi.data.TableShelf;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** The exercise types of this installation, found by CDI. Nobody else knows which there are. */
@ApplicationScoped
public class ExerciseTypes {
  private final Map<String, ExerciseType<Record, Record>> types = new TreeMap<>();
  private Iterable<TableShelf> shelves = List.of();

  @Inject
  ExerciseTypes(@Any Instance<ExerciseType<?, ?>> found, @Any Instance<TableShelf> shelves) {
    this((Iterable<ExerciseType<?, ?>>) found, shelves);
  }

  /** With exactly these types and tables. */
  public ExerciseTypes(Iterable<ExerciseType<?, ?>> found, Iterable<TableShelf> shelves) {
    this.shelves = shelves;
    for (ExerciseType<?, ?> type : found) {
      if (types.put(type.key(), erased(type)) != null)
        throw new IllegalStateException("two types: " + type.key());
    }
  }

  protected ExerciseTypes() {}

  /** A type meets only plans and states that it made itself. */
  @SuppressWarnings("unchecked")
  private static ExerciseType<Record, Record> erased(ExerciseType<?, ?> type) {
    return (ExerciseType<Record, Record>) type;
  }

  /** Keys an author can write after {@code ```exercise}, sorted. */
  public SortedSet<String> keys() {
    return new TreeSet<>(types.keySet());
  }

  /** The columns a type needs of a trainer's own table; none if it takes no own data. */
  public List<Need> needs(String key) {
    return type(key).needs();
  }

  /** What the columns of each role are good for, in the words of the type. */
  public Map<String, String> roles(String key, Language language) {
    Texts texts = texts(key, language);
    Map<String, String> roles = new LinkedHashMap<>();
    needs(key).forEach(need -> roles.put(need.role(), texts.say(need.text())));
    return roles;
  }

  /**
   * Everything that is wrong with the parameters of an exercise block; empty if nothing is.
   *
   * @param key one of {@link #keys()}
   */
  public List<Parameters.Fault> faults(String key, Map<String, Object> parameters) {
    Parameters read = new Parameters(parameters, table(parameters));
    type(key).plan(read);
    return read.faults();
  }

  ExerciseType<Record, Record> type(String key) {
    ExerciseType<Record, Record> type = types.get(key);
    if (type == null)
      throw new Invalid("problem.exercise.typeUnknown", key, String.join(", ", types.keySet()));
    return type;
  }

  /** The trainer's own table; empty if the block names none. */
  private Optional<DataTable> table(Map<String, Object> parameters) {
    Object key = parameters.get(Parameters.DATA);
    if (key == null) return Optional.empty();
    for (TableShelf shelf : shelves) {
      Optional<DataTable> table = shelf.table(key.toString());
      if (table.isPresent()) return table;
    }
    throw new Invalid("problem.exercise.dataGone");
  }

  Record plan(String key, Map<String, Object> parameters) {
    Parameters read = new Parameters(parameters, table(parameters));
    Record plan = type(key).plan(read);
    for (Parameters.Fault fault : read.faults())
      throw new Invalid(fault.key(), fault.arguments().toArray());
    return plan;
  }

  Texts texts(String key, Language language) {
    return Texts.beside(owner(key), language);
  }

  /** The class in whose folder the files of this type lie. */
  Class<?> owner(String key) {
    Class<?> owner = type(key).getClass();
    while (owner.isSynthetic()) owner = owner.getSuperclass();
    return owner;
  }

  /** {@code fair-sample} lives in {@code fairsample}. */
  static String folder(String key) {
    return key.replace("-", "");
  }
}
