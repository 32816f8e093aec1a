package org.werkbank.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.werkbank.platform.text.Language;

/**
 * Who is signed in, as kept in the session. Small, so that it travels between servers.
 *
 * @param roles codes of {@link Role}
 * @param language what the person chose last; null if never
 */
public record SignedIn(
    UUID personId, String login, String name, Set<String> roles, Language language)
    implements Serializable {
  public SignedIn {
    roles = Set.copyOf(roles);
  }

  /** The same person, reading another language. */
  public SignedIn speaking(Language chosen) {
    return new SignedIn(personId, login, name, roles, chosen);
  }
}
