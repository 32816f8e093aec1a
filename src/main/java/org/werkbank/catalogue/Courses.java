package org.werkbank.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** STUB replaced by the catalogue room: the read side of the catalogue for all other rooms. */
public interface Courses {
  /** The newest version of every course, ordered by code. */
  List<PublishedCourse> current();

  /** The newest version of the course with this address. */
  Optional<PublishedCourse> current(String slug);

  /** Any version that was ever published. */
  Optional<PublishedCourse> version(UUID version);
}
