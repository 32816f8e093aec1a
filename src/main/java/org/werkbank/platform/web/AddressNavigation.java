package org.werkbank.platform.web;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An action that returns an address leads there by a redirect, so that reloading sends nothing
 * twice.
 */
public class AddressNavigation extends ConfigurableNavigationHandlerWrapper {
  public AddressNavigation(ConfigurableNavigationHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handleNavigation(FacesContext faces, String action, String outcome) {
    if (outcome == null || !outcome.startsWith("/")) {
      super.handleNavigation(faces, action, outcome);
      return;
    }
    try {
      faces.getExternalContext().redirect(outcome);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
