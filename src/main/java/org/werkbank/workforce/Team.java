package org.werkbank.workforce;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** People who work together at one site. */
@Entity
public class Team {
  @Id private UUID id;

  @Column(name = "site_id")
  private UUID siteId;

  private String name;

  protected Team() {}

  Team(UUID siteId, String name) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.siteId = siteId;
    this.name = name;
  }

  UUID id() {
    return id;
  }

  UUID siteId() {
    return siteId;
  }
}
