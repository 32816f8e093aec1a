package org.werkbank.workforce.web;

/**
 * Something to choose in a list.
 *
 * @param selected the attribute of this name: null where it must not stand
 */
public record Choice(String value, String label, String selected) {

  static Choice of(String value, String label, boolean chosen) {
    return new Choice(value, label, chosen ? "selected" : null);
  }
}
