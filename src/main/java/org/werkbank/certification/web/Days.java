package org.werkbank.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.text.Dates;

/** Dates as the viewer reads them, in the company's time zone. */
@RequestScoped
public class Days {
  @Inject Clock clock;
  @Inject Viewer viewer;

  /** 22. November 2026. */
  String day(Instant instant) {
    return Dates.day(LocalDate.ofInstant(instant, clock.getZone()), viewer.getLanguage());
  }

  /** 11:43. */
  String time(Instant instant) {
    return Dates.time(instant.atZone(clock.getZone()), viewer.getLanguage());
  }

  Instant now() {
    return clock.instant();
  }
}
