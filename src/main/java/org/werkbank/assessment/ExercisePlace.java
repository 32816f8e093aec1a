package org.werkbank.assessment;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an exercise of a test stands: {@code test/<form>/<nr>} is the place {@code exercise} knows
 * it by.
 */
record ExercisePlace(UUID test, int nr) {
  private static final Pattern PLACE = Pattern.compile("test/([0-9a-f-]{36})/([1-9]\\d?)");

  static Optional<ExercisePlace> of(String place) {
    Matcher parts = PLACE.matcher(place);
    if (!parts.matches()) return Optional.empty();
    return Optional.of(
        new ExercisePlace(UUID.fromString(parts.group(1)), Integer.parseInt(parts.group(2))));
  }

  @Override
  public String toString() {
    return "test/" + test + "/" + nr;
  }
}
