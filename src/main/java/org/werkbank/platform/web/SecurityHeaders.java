package org.werkbank.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Tells the browser on every response what it may load and show, and refuses forms that another
 * site sends in a person's name. Views keep no state, so this check takes the place of the token
 * that Faces would keep in the session. Error pages pass here once more, as whoever found the error
 * may have emptied the response.
 */
public class SecurityHeaders implements Filter {
  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  @Override
  public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) anyRequest;
    HttpServletResponse response = (HttpServletResponse) anyResponse;
    response.setHeader("Content-Security-Policy", CONTENT);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
    boolean arrives = request.getDispatcherType() == DispatcherType.REQUEST;
    if (arrives && !READING.contains(request.getMethod()) && !comesFromHere(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }

  /**
   * Fetch Metadata says it where the browser knows it; else the origin must be this host. A client
   * that sends neither is no browser and carries nobody's cookie by itself.
   */
  private static boolean comesFromHere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) return OWN_SITE.contains(site);
    String origin = request.getHeader("Origin");
    if (origin == null) origin = request.getHeader("Referer");
    if (origin == null) return true;
    try {
      return URI.create(origin).getAuthority() != null
          && URI.create(origin).getAuthority().equalsIgnoreCase(request.getHeader("Host"));
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
