package org.werkbank.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Forms send to the address the browser shows, never to the file of the page. */
public class AddressViews extends ViewHandlerWrapper {
  public AddressViews(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext faces, String view) {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    Object path = request.getAttribute(Addresses.PATH);
    if (path == null) return super.getActionURL(faces, view);
    Object query = request.getAttribute("jakarta.servlet.forward.query_string");
    return query == null ? path.toString() : path + "?" + query;
  }
}
