package org.werkbank.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.werkbank.platform.text.Text;

/** A text of the company as it stands now. */
@Entity
@Table(name = "company_text")
public class CompanyTextRow {
  @Id
  @Column(name = "text_key")
  private String key;

  @Column(name = "text_de")
  private String textDe;

  @Column(name = "text_en")
  private String textEn;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private UUID changedBy;

  protected CompanyTextRow() {}

  CompanyTextRow(CompanyText text) {
    key = text.key();
    textDe = text.text().de();
    textEn = text.text().en();
    changedAt = text.changedAt();
    changedBy = text.changedBy();
  }

  CompanyText text() {
    return new CompanyText(key, new Text(textDe, textEn), changedAt, changedBy);
  }
}
