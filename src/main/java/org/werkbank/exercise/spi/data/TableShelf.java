package org.werkbank.exercise.spi.data;

import java.util.Optional;

/**
 * A place where tables lie: the room that keeps course packages offers one, the room that keeps
 * drafts another. What is asked for is the text a room put into the parameter {@code data} when it
 * read the exercise block; everything that lies elsewhere is empty.
 */
public interface TableShelf {

  /** The table, if it lies here and is still the same. */
  Optional<DataTable> table(String key);
}
