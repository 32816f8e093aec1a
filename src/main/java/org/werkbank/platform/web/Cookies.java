package org.werkbank.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Choices a device keeps: language, brightness, glove keys. Nothing personal. */
@RequestScoped
public class Cookies {
  private static final Duration KEPT = Duration.ofDays(365);

  @Inject HttpServletRequest request;

  /** What this device keeps under the name. */
  public Optional<String> value(String name) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) return Optional.empty();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  /** Keeps a value on this device for a year. Only while a page is being made. */
  public void keep(String name, String value) {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces == null) return;
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) KEPT.toSeconds());
    ((HttpServletResponse) faces.getExternalContext().getResponse()).addCookie(cookie);
  }
}
