package org.werkbank.exercise.type.dataspace;

import java.util.Optional;

/**
 * Who sees an envelope.
 *
 * @param partner number of the one company; 0 unless it is NAMED
 */
record Access(Kind kind, int partner) {
  static final Access NOBODY = new Access(Kind.NOBODY, 0);
  static final Access GROUP = new Access(Kind.GROUP, 0);
  static final Access NETWORK = new Access(Kind.NETWORK, 0);

  enum Kind {
    NOBODY,
    NAMED,
    GROUP,
    NETWORK
  }

  static Access named(int partner) {
    return new Access(Kind.NAMED, partner);
  }

  /** As the page sends it; empty if it is anything else. */
  static Optional<Access> read(String word) {
    if (word.matches("p[1-6]")) return Optional.of(named(word.charAt(1) - '0'));
    return switch (word) {
      case "nobody" -> Optional.of(NOBODY);
      case "group" -> Optional.of(GROUP);
      case "network" -> Optional.of(NETWORK);
      default -> Optional.empty();
    };
  }

  /** As the page sends it. */
  String word() {
    return kind == Kind.NAMED ? "p" + partner : kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  boolean includes(Partner asking) {
    return switch (kind) {
      case NOBODY -> false;
      case NAMED -> asking.number() == partner;
      case GROUP -> asking.role().group();
      case NETWORK -> true;
    };
  }
}
