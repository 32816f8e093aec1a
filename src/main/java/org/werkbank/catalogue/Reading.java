package org.werkbank.catalogue;

import java.util.List;

/** What comes of reading a package. */
public sealed interface Reading {

  /** A course that may be published. */
  record Valid(Course course, CoursePackage files) implements Reading {}

  /**
   * Everything that is wrong, by file and line. Never empty.
   *
   * @param slug name of the package as far as it is known, or empty
   */
  record Broken(String slug, List<Fault> faults) implements Reading {
    public Broken {
      faults = List.copyOf(faults);
    }
  }
}
