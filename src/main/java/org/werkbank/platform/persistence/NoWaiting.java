package org.werkbank.platform.persistence;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * While the database is away, every request is told so at once. By itself EclipseLink tries three
 * times, five seconds apart, in the request: soon all threads of the server would wait, and with
 * them people who need no database.
 */
public class NoWaiting implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    DatabaseLogin login = session.getLogin();
    login.setQueryRetryAttemptCount(1);
    login.setDelayBetweenConnectionAttempts(0);
  }
}
