package org.werkbank.house.planted.learning.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import org.werkbank.house.planted.learning.Score;

/** Faults: an entity in a page, a session bean, a transaction in web. */
@SessionScoped
public class ScorePage implements Serializable {
  private transient Score score;

  @Transactional
  Score score() {
    return score;
  }
}
