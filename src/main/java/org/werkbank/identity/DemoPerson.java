package org.werkbank.identity;

import java.util.List;

/** The named people of the demo data and of the tests. */
public record DemoPerson(String login, String name, List<Role> roles) {
  /** The same for all of them; only ever in demo data. */
  public static final String PASSWORD = "werkbank";

  /** One person for each job Werkbank is for. */
  public static List<DemoPerson> all() {
    return List.of(
        new DemoPerson("worker", "Ayşe Yılmaz", List.of(Role.LEARNER)),
        new DemoPerson("trainee", "Jonas Fischer", List.of(Role.LEARNER)),
        new DemoPerson("trainer", "Mirela Petrović", List.of(Role.LEARNER, Role.TRAINER)),
        new DemoPerson("hr", "Katja Brandt", List.of(Role.LEARNER, Role.HR)),
        new DemoPerson("council", "Piotr Dąbrowski", List.of(Role.LEARNER, Role.COUNCIL)),
        new DemoPerson("admin", "Friederike Großmann-Oyelaran", List.of(Role.LEARNER, Role.ADMIN)));
  }
}
