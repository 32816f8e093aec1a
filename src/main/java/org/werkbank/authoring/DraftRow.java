package org.werkbank.authoring;

import java.time.Instant;
import java.util.UUID;
import org.werkbank.platform.text.Text;

/** A draft without its files. */
public record DraftRow(
    UUID id,
    String fileName,
    String slug,
    String titleDe,
    String titleEn,
    int faults,
    Instant uploadedAt) {
  static final String SELECT =
      "select new org.werkbank.authoring.DraftRow(d.id, d.fileName, d.slug, d.titleDe, d.titleEn, d.faults,"
          + " d.uploadedAt) from Draft d ";

  public Text title() {
    return new Text(titleDe, titleEn);
  }
}
