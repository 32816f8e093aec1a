package org.werkbank.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** The response of the page that is being made, for the few that set more than their content. */
@ApplicationScoped
public class Responses {
  public HttpServletResponse current() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
