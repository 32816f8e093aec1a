package org.werkbank.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.werkbank.platform.text.Text;

/** A legal fact since one day. A later one with the same key follows it; earlier ones stay. */
@Entity
@Table(name = "legal_fact")
public class LegalFactRow {
  @EmbeddedId private Since id;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private boolean high;
  private String norm;

  @Column(name = "text_de")
  private String textDe;

  @Column(name = "text_en")
  private String textEn;

  private String source;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  @Column(name = "checked_by")
  private String checkedBy;

  private boolean edited;

  protected LegalFactRow() {}

  /**
   * A row.
   *
   * @param edited whether a person wrote it in the browser
   */
  LegalFactRow(LegalFact fact, boolean edited) {
    id = new Since(fact.key(), fact.validFrom());
    validTo = fact.validTo().orElse(null);
    high = fact.high();
    norm = fact.norm();
    textDe = fact.text().de();
    textEn = fact.text().en();
    source = fact.source();
    checkedOn = fact.checkedOn();
    checkedBy = fact.checkedBy();
    this.edited = edited;
  }

  /**
   * Whether a file may say otherwise: if somebody looked later, or on the same day and nobody wrote
   * here since.
   */
  boolean yieldsTo(LegalFact file) {
    if (file.equals(fact())) return false;
    return file.checkedOn().isAfter(checkedOn) || (file.checkedOn().equals(checkedOn) && !edited);
  }

  LegalFact fact() {
    return new LegalFact(
        id.key,
        high,
        norm,
        new Text(textDe, textEn),
        id.validFrom,
        Optional.ofNullable(validTo),
        source,
        checkedOn,
        checkedBy);
  }

  /** Key and first day. */
  @Embeddable
  public static class Since implements Serializable {
    @Column(name = "fact_key")
    private String key;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    protected Since() {}

    Since(String key, LocalDate validFrom) {
      this.key = key;
      this.validFrom = validFrom;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Since since
          && since.key.equals(key)
          && since.validFrom.equals(validFrom);
    }

    @Override
    public int hashCode() {
      return Objects.hash(key, validFrom);
    }
  }
}
