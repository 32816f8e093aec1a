package org.werkbank.search.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** {@code GET /api/openapi.yaml}: what programs can ask. It is the same for everybody. */
@WebServlet("/api/openapi.yaml")
public class Description extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String FILE = "openapi.yaml";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (InputStream file = Description.class.getResourceAsStream(FILE)) {
      if (file == null) throw new FileNotFoundException(FILE);
      response.setContentType("application/yaml;charset=UTF-8");
      file.transferTo(response.getOutputStream());
    }
  }
}
