package org.werkbank.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.Unit;
import org.werkbank.exercise.Workshop;
import org.werkbank.exercise.Workshop.Exercise;
import org.werkbank.identity.web.Viewer;

/** Every exercise, to be played by itself. */
@Named
@RequestScoped
public class ExercisesPage {
  @Inject Workshop workshop;
  @Inject Courses courses;
  @Inject Viewer viewer;

  private List<Exercise> cards;

  /** In the order in which the courses use the types; the others follow by name. */
  @PostConstruct
  void open() {
    List<String> used =
        courses.current().stream()
            .flatMap(course -> course.course().units().stream())
            .map(Unit::exercise)
            .map(Unit.ExerciseBlock::type)
            .distinct()
            .toList();
    cards =
        workshop.all(viewer.getLanguage()).stream()
            .sorted(
                Comparator.<Exercise>comparingInt(card -> place(used, card))
                    .thenComparing(Exercise::of, Collator.getInstance(viewer.getLocale())))
            .toList();
  }

  private static int place(List<String> used, Exercise card) {
    int place = used.indexOf(card.type());
    return place < 0 ? used.size() : place;
  }

  public List<Exercise> getCards() {
    return cards;
  }

  /** Whether the type has several of these, so that its name has to be said, too. */
  public String label(Exercise card) {
    return card.of().equals(card.title()) ? "" : card.of();
  }
}
