package org.werkbank.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.werkbank.platform.web.Address;

/** Where somebody wanted to go before they had to sign in: {@code ?next=/…}. */
final class Onward {
  private Onward() {}

  /** Only addresses of our own: one slash, then no slash or backslash; else "my learning". */
  static String from(Address address) {
    return wanted(address).orElse("/learn");
  }

  /** This page, which will lead on to the same address. */
  static String by(String page, Address address) {
    return wanted(address)
        .map(next -> page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8))
        .orElse(page);
  }

  private static Optional<String> wanted(Address address) {
    return address.query("next").filter(next -> next.matches("/(?![/\\\\])[^\\p{Cntrl}]*"));
  }
}
