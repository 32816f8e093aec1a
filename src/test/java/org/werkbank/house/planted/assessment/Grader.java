package org.werkbank.house.planted.assessment;

import java.time.Instant;
import org.werkbank.house.planted.exercise.spi.learn.Model;

/**
 * Faults: a learned model grades, by the machine's time, aloud, elsewhere, with generic exceptions.
 */
public class Grader {
  private final Model model;

  Grader(Model model) {
    this.model = model;
  }

  Instant when() {
    return Instant.now();
  }

  void speak() {
    System.out.println(model);
  }

  boolean asks(java.net.http.HttpClient elsewhere) {
    return elsewhere.version() != null;
  }

  void fail() {
    throw new RuntimeException("generic");
  }

  boolean hides(Runnable work) {
    try {
      work.run();
      return true;
    } catch (Exception anything) {
      return false;
    }
  }
}
