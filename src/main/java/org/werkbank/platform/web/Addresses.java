package org.werkbank.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Leads an address to its page, if this person may open it. Deny by default: what is not in {@code
 * addresses.properties} is not found, and a page is never reachable by its file name.
 */
public class Addresses implements Filter {
  static final String PARTS = "werkbank.address.parts";
  static final String PATH = "werkbank.address.path";
  private static final int LONGEST = 2000;

  private List<Route> routes;

  @Override
  public void init(FilterConfig config) throws ServletException {
    try (InputStream file = Addresses.class.getResourceAsStream("/addresses.properties");
        Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      Properties lines = new Properties();
      lines.load(reader);
      routes = Route.all(lines);
    } catch (IOException unreadable) {
      throw new ServletException("addresses.properties cannot be read", unreadable);
    }
  }

  @Override
  public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) anyRequest;
    HttpServletResponse response = (HttpServletResponse) anyResponse;
    String path =
        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    List<String> parts = Route.split(path);
    for (Route route : routes) {
      Optional<Map<String, String>> match = route.match(parts);
      if (match.isPresent()) {
        request.setAttribute(PARTS, match.get());
        request.setAttribute(PATH, path);
        enter(route, request, response);
        return;
      }
    }
    if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    chain.doFilter(request, response);
  }

  private static void enter(Route route, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!route.isPublic() && request.getUserPrincipal() == null) {
      response.sendRedirect(signIn(request));
    } else if (route.needsRole() && route.access().stream().noneMatch(request::isUserInRole)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      request.getRequestDispatcher(route.view()).forward(request, response);
    }
  }

  /** The sign-in page, which leads back to where the person wanted to go. */
  private static String signIn(HttpServletRequest request) {
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    if (wanted.length() > LONGEST) wanted = request.getRequestURI();
    boolean lost = request.getMethod().equals("POST");
    return "/login?next="
        + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
        + (lost ? "&expired=1" : "");
  }
}
