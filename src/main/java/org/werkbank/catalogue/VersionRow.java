package org.werkbank.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.werkbank.platform.text.Text;

/** A published version without its files: cheap to list and to look up. */
public record VersionRow(
    UUID version,
    String slug,
    int number,
    String code,
    String titleDe,
    String titleEn,
    String digest,
    Instant publishedAt,
    boolean current) {
  static final String SELECT =
      "select new org.werkbank.catalogue.VersionRow(v.id, v.slug, v.number, v.code, v.titleDe, v.titleEn, v.digest,"
          + " v.publishedAt, v.current) from CourseVersion v ";

  public Text title() {
    return new Text(titleDe, titleEn);
  }
}
