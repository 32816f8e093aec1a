package org.werkbank.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.werkbank.exercise.Workshop;
import org.werkbank.exercise.Workshop.Exercise;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.web.Address;

/** How an exercise works inside, and what a trainer copies to have it in a course. */
@Named
@RequestScoped
public class ExerciseInsidePage {
  @Inject Workshop workshop;
  @Inject Address address;
  @Inject Viewer viewer;

  private List<Exercise> offers;
  private SafeHtml text;

  @PostConstruct
  void open() {
    offers = workshop.of(address.part("type"), viewer.getLanguage());
    text = workshop.inside(address.part("type"), viewer.getLanguage());
  }

  public String getTitle() {
    return offers.get(0).of();
  }

  public SafeHtml getText() {
    return text;
  }

  public List<Exercise> getOffers() {
    return offers;
  }

  /** What the way to an offer is called: by its name only if there are several. */
  public String start(Exercise offer) {
    return offers.size() == 1 ? viewer.texts().say("home.exercises.start") : offer.title();
  }
}
