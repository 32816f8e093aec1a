package org.werkbank.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Until when a person holds a programme: one row, whatever the number of certificates. Lists of
 * many people join it.
 */
@Entity
public class Holding {
  @EmbeddedId private Key key;

  @Column(name = "valid_until")
  private Instant validUntil;

  protected Holding() {}

  Holding(UUID personId, String programme, Instant validUntil) {
    this.key = new Key(personId, programme);
    this.validUntil = validUntil;
  }

  void until(Instant end) {
    validUntil = end;
  }

  Instant validUntil() {
    return validUntil;
  }

  /** Person and programme. */
  @Embeddable
  public static class Key implements Serializable {
    @Column(name = "person_id")
    private UUID personId;

    private String programme;

    protected Key() {}

    Key(UUID personId, String programme) {
      this.personId = personId;
      this.programme = programme;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.personId.equals(personId)
          && key.programme.equals(programme);
    }

    @Override
    public int hashCode() {
      return personId.hashCode() * 31 + programme.hashCode();
    }
  }
}
