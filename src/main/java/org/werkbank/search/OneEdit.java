package org.werkbank.search;

/** Words that differ in one place (Damerau 1964). */
final class OneEdit {
  private OneEdit() {}

  /** Whether one letter more, less or other, or two letters in wrong order, make them equal. */
  static boolean between(String one, String other) {
    if (one.length() > other.length()) return between(other, one);
    if (other.length() - one.length() > 1) return false;
    int same = 0;
    while (same < one.length() && one.charAt(same) == other.charAt(same)) same++;
    if (one.length() < other.length()) return one.substring(same).equals(other.substring(same + 1));
    if (same == one.length()) return true;
    if (one.substring(same + 1).equals(other.substring(same + 1))) return true;
    return same + 1 < one.length()
        && one.charAt(same) == other.charAt(same + 1)
        && one.charAt(same + 1) == other.charAt(same)
        && one.substring(same + 2).equals(other.substring(same + 2));
  }
}
