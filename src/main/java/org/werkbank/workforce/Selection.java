package org.werkbank.workforce;

import java.util.List;
import java.util.UUID;
import org.werkbank.certification.Standing;

/**
 * Which people a page or an export shows.
 *
 * @param words starts of words of the name, folded; empty for all
 * @param site null for all
 * @param team null for all
 * @param programme whose standing counts; null if {@code standing} is
 * @param standing null for all
 */
public record Selection(
    List<String> words, UUID site, UUID team, String programme, Standing standing) {
  /** Everybody. */
  public static final Selection ALL = new Selection(List.of(), null, null, null, null);

  /**
   * @param typed name or start of names as typed
   */
  public static Selection of(
      String typed, UUID site, UUID team, String programme, Standing standing) {
    return new Selection(
        ListName.asked(typed), site, team, programme, programme == null ? null : standing);
  }

  /** Whether this is less than everybody. */
  public boolean isNarrowed() {
    return !equals(ALL) && (!words.isEmpty() || site != null || team != null || standing != null);
  }
}
