package org.werkbank.workforce;

import java.util.List;
import java.util.UUID;
import org.werkbank.certification.Standing;

/**
 * A person in a list.
 *
 * @param name family name first
 * @param site null if not known, as team and role
 * @param cells one for each programme, sorted by its code
 */
public record WorkerRow(
    UUID person, String name, String site, String team, String role, List<Cell> cells) {

  /**
   * What others may know about one certificate.
   *
   * @param validUntil last day; null if the standing is {@link Standing#NOT_PRESENT}
   */
  public record Cell(String programme, Standing standing, java.time.LocalDate validUntil) {}
}
