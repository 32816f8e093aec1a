package org.werkbank.workforce.web;

/**
 * Something to choose in a list.
 *
 * @param selected the attribute of this name: null where it must not stand
 */
public record Choice(String value, String label, String selected) {

  /** The attribute {@code selected} stands there or does not. */
  static String mark(boolean chosen) {
    return chosen ? "selected" : null;
  }
}
