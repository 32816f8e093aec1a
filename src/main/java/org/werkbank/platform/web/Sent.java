package org.werkbank.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the form of this request sent. Empty for a request that only reads. */
@Named
@RequestScoped
public class Sent {
  private static final int LONGEST = 20_000;

  @Inject HttpServletRequest request;

  /** Whether this request is a form that was sent. */
  public boolean isPost() {
    return request.getMethod().equals("POST");
  }

  /** Value of a field without blanks around it; empty text if it was not sent. */
  public String text(String name) {
    String value = isPost() ? request.getParameter(name) : null;
    if (value == null) return "";
    return value.substring(0, Math.min(value.length(), LONGEST)).strip();
  }

  /** Value of a field exactly as typed: for passwords. */
  public String raw(String name) {
    String value = isPost() ? request.getParameter(name) : null;
    return value == null ? "" : value;
  }

  /** All values of a field: the checked boxes. */
  public List<String> texts(String name) {
    String[] values = isPost() ? request.getParameterValues(name) : null;
    return values == null ? List.of() : Arrays.stream(values).map(String::strip).toList();
  }

  /** Every field with its values, without those Faces sends for itself. */
  public Map<String, List<String>> all() {
    if (!isPost()) return Map.of();
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !field.getKey().startsWith("jakarta.faces."))
        .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
  }
}
