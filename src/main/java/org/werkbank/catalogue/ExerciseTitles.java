package org.werkbank.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;
import org.werkbank.platform.text.Texts;

/** What exercise types call themselves, in the sentence {@code title} of their own texts. */
@ApplicationScoped
public class ExerciseTitles {
  private static final String TITLE = "title";

  private final Map<String, Text> titles = new TreeMap<>();

  protected ExerciseTitles() {}

  @Inject
  ExerciseTitles(@Any Instance<ExerciseType<?, ?>> types) {
    this((Iterable<ExerciseType<?, ?>>) types);
  }

  /** Those of exactly these types. */
  public ExerciseTitles(Iterable<ExerciseType<?, ?>> types) {
    types.forEach(this::add);
  }

  private void add(ExerciseType<?, ?> type) {
    Class<?> owner = type.getClass();
    while (owner.isSynthetic()) owner = owner.getSuperclass();
    Texts de = Texts.beside(owner, Language.DE);
    Texts en = Texts.beside(owner, Language.EN);
    if (de.bundle().containsKey(TITLE))
      titles.put(type.key(), new Text(de.say(TITLE), en.say(TITLE)));
  }

  /** By key of the type; a type without a title is left out. */
  public Map<String, Text> all() {
    return Map.copyOf(titles);
  }
}
