package org.werkbank.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets somebody in on an empty database: the demo people if {@code werkbank.demo} is set, else the
 * first administrator from {@code werkbank.admin.*}. There is no default password. The six demo
 * people count as informed; everybody else is shown the privacy notice first.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class FirstPeople {
  private static final Logger LOG = Logger.getLogger(FirstPeople.class.getName());

  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject Notices notices;

  @Inject
  @ConfigProperty(name = "werkbank.demo")
  boolean demo;

  @Inject
  @ConfigProperty(name = "werkbank.admin.login")
  String adminLogin;

  @Inject
  @ConfigProperty(name = "werkbank.admin.password")
  Optional<String> adminPassword;

  @PostConstruct
  void open() {
    if (!accounts.isEmpty()) return;
    if (demo) {
      String hash = passwords.hash(DemoPerson.PASSWORD).orElseThrow();
      for (DemoPerson person : DemoPerson.all()) {
        notices.shown(accounts.open(person.login(), person.name(), hash, person.roles()));
      }
    } else if (adminPassword.isPresent()) {
      String hash = passwords.hash(Accounts.acceptable(adminPassword.get())).orElseThrow();
      accounts.open(adminLogin, adminLogin, hash, List.of(Role.ADMIN, Role.LEARNER));
    } else {
      LOG.warning(
          "Nobody can sign in yet: set werkbank.admin.login and werkbank.admin.password (environment"
              + " WERKBANK_ADMIN_LOGIN, WERKBANK_ADMIN_PASSWORD) and start again.");
    }
  }
}
