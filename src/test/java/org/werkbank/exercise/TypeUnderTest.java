package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** A type as the parts of its contract play it. */
abstract class TypeUnderTest {

  /** A new instance each time. */
  protected abstract ExerciseType<?, ?> type();

  @SuppressWarnings("unchecked")
  private ExerciseType<Record, Record> erased() {
    return (ExerciseType<Record, Record>) type();
  }

  /** An attempt with these parameters, which must be without fault. */
  Play play(Map<String, Object> parameters, Seed seed) {
    ExerciseType<Record, Record> type = erased();
    Parameters read = new Parameters(parameters);
    Record plan = type.plan(read);
    assertEquals(List.of(), read.faults());
    return new Play(type, plan, seed);
  }

  /** What the type says. */
  Texts texts(Language language) {
    return Texts.beside(type().getClass(), language);
  }

  /** What is wrong with these parameters. */
  List<Parameters.Fault> faults(Map<String, Object> parameters) {
    Parameters read = new Parameters(parameters);
    type().plan(read);
    return read.faults();
  }
}
