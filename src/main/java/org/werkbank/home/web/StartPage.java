package org.werkbank.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.werkbank.identity.web.Viewer;

/**
 * What Werkbank is, for somebody who is not signed in. Whoever is gets on with the own learning.
 */
@Named
@RequestScoped
public class StartPage {
  @Inject Viewer viewer;

  /** Leads a signed-in person on; a visitor stays. */
  public String open() {
    return viewer.isSignedIn() ? "/learn" : null;
  }
}
