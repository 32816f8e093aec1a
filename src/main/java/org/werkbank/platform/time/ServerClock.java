package org.werkbank.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the clock of the company's time zone available for injection. */
@ApplicationScoped
public class ServerClock {
  @Produces
  Clock clock(@ConfigProperty(name = "werkbank.platform.timezone") String zone) {
    return Clock.system(ZoneId.of(zone));
  }
}
