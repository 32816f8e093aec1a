package org.werkbank.house.planted.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.werkbank.house.planted.workforce.Peeks;

/** Fault: closes a cycle between two rooms. */
@Entity
public class Score {
  @Id private UUID id;

  UUID of(Peeks peeks) {
    return peeks == null ? null : id;
  }
}
