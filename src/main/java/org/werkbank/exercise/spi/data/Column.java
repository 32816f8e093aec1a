package org.werkbank.exercise.spi.data;

import java.util.Optional;

/** A column of a table. */
public sealed interface Column permits Numbers, Times, Categories, Flags {

  /** The words above the column, as the trainer wrote them, without the unit. */
  String header();

  /** For example {@code mm}; empty if nothing is said. */
  Optional<String> unit();

  Kind kind();

  int rows();
}
