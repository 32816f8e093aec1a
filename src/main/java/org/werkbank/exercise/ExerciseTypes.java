package org.werkbank.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** The exercise types of this installation, found by CDI. Nobody else knows which there are. */
@ApplicationScoped
public class ExerciseTypes {
  private final Map<String, ExerciseType<Record, Record>> types = new TreeMap<>();

  @Inject
  ExerciseTypes(@Any Instance<ExerciseType<?, ?>> found) {
    this((Iterable<ExerciseType<?, ?>>) found);
  }

  ExerciseTypes(Iterable<ExerciseType<?, ?>> found) {
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

  /**
   * Everything that is wrong with the parameters of an exercise block; empty if nothing is.
   *
   * @param key one of {@link #keys()}
   */
  public List<Parameters.Fault> faults(String key, Map<String, Object> parameters) {
    Parameters read = new Parameters(parameters);
    type(key).plan(read);
    return read.faults();
  }

  ExerciseType<Record, Record> type(String key) {
    ExerciseType<Record, Record> type = types.get(key);
    if (type == null)
      throw new Invalid("problem.exercise.typeUnknown", key, String.join(", ", types.keySet()));
    return type;
  }

  Record plan(String key, Map<String, Object> parameters) {
    Parameters read = new Parameters(parameters);
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
