package org.werkbank.workforce;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A plant or an office. */
@Entity
public class Site {
  @Id private UUID id;
  private String name;

  protected Site() {}

  Site(String name) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.name = name;
  }

  UUID id() {
    return id;
  }
}
