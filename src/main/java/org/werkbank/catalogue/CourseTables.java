package org.werkbank.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.TableShelf;

/** The tables of published versions. */
@ApplicationScoped
public class CourseTables implements TableShelf {
  private static final Pattern KEY = Pattern.compile("/media/([0-9a-f-]{36})/(data/.+@.+)");

  private Courses courses;
  private Packages packages;

  protected CourseTables() {}

  @Inject
  public CourseTables(Courses courses, Packages packages) {
    this.courses = courses;
    this.packages = packages;
  }

  @Override
  public Optional<DataTable> table(String key) {
    Matcher known = KEY.matcher(key);
    if (!known.matches()) return Optional.empty();
    UUID version = UUID.fromString(known.group(1));
    return packages.table(known.group(2), () -> courses.files(version));
  }
}
