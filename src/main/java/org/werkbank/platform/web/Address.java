package org.werkbank.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.platform.problem.NotFound;

/** The address of this request: what the page behind it is to show. */
@RequestScoped
public class Address {
  @Inject HttpServletRequest request;

  /** Path as the browser shows it, without host and query: {@code /courses/ki-in-der-halle/1}. */
  public String path() {
    Object path = request.getAttribute(Addresses.PATH);
    return path == null ? request.getRequestURI() : path.toString();
  }

  /** Path and query. */
  public String full() {
    Object forwarded = request.getAttribute("jakarta.servlet.forward.query_string");
    Object query = forwarded == null ? request.getQueryString() : forwarded;
    return query == null ? path() : path() + "?" + query;
  }

  /** Value of a {@code {part}} of the pattern. */
  public String part(String name) {
    Object parts = request.getAttribute(Addresses.PARTS);
    Object value = parts instanceof Map<?, ?> map ? map.get(name) : null;
    if (value == null) throw new IllegalStateException("No part " + name + " in this address");
    return value.toString();
  }

  /** A part that is an id. Anything that is not one does not exist. */
  public UUID id(String name) {
    try {
      return UUID.fromString(part(name));
    } catch (IllegalArgumentException noId) {
      throw new NotFound("problem.platform.notFound");
    }
  }

  /** A part that is a whole number from 1 to 9999. Anything that is not one does not exist. */
  public int number(String name) {
    String value = part(name);
    if (!value.matches("[1-9]\\d{0,3}")) throw new NotFound("problem.platform.notFound");
    return Integer.parseInt(value);
  }

  /**
   * A value of the query, for example {@code step} in {@code ?step=guess}; empty if missing or
   * blank.
   */
  public Optional<String> query(String name) {
    return Optional.ofNullable(request.getParameter(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /**
   * A whole number of the query from 1 to 999,999; the default if it is missing or anything else.
   */
  public int query(String name, int otherwise) {
    return query(name)
        .filter(value -> value.matches("[1-9]\\d{0,5}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }
}
