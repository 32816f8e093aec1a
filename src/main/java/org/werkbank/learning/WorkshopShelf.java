package org.werkbank.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.werkbank.exercise.Workshop;
import org.werkbank.exercise.Workshop.Exercise;
import org.werkbank.platform.text.Language;
import org.werkbank.search.Entry;
import org.werkbank.search.Kind;
import org.werkbank.search.Shelf;

/** Every exercise of the workshop, for search. They change with the program only. */
@ApplicationScoped
public class WorkshopShelf implements Shelf {
  private static final String SOURCE = "workshop";

  private List<Entry> exercises;

  protected WorkshopShelf() {}

  @Inject
  public WorkshopShelf(Workshop workshop) {
    exercises = new ArrayList<>();
    for (Language language : Language.values())
      workshop.all(language).forEach(exercise -> exercises.add(entry(exercise, language)));
  }

  @Override
  public Map<String, String> stock() {
    return Map.of(SOURCE, Integer.toHexString(exercises.hashCode()));
  }

  @Override
  public List<Entry> entries(String source) {
    return List.copyOf(exercises);
  }

  private static Entry entry(Exercise exercise, Language language) {
    return new Entry(
        exercise.place() + ":" + language.code(),
        Kind.EXERCISE,
        language,
        exercise.title(),
        exercise.lead(),
        "",
        List.of(exercise.of()),
        exercise.address(),
        Optional.empty(),
        0,
        List.of(),
        Optional.empty());
  }
}
