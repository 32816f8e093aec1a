package org.werkbank.exercise.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

/** {@code /exercise-type/<folder>/<file>}: scripts, sheets and drawings of the exercise types. */
@WebServlet("/exercise-type/*")
public class TypeFiles extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    Optional<URL> file = TypeFile.open(path);
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(contentType(path.substring(path.lastIndexOf('.'))));
    boolean byDigest = request.getParameter("v") != null;
    response.setHeader(
        "Cache-Control", byDigest ? "public, max-age=31536000, immutable" : "no-cache");
    try (InputStream in = file.get().openStream()) {
      in.transferTo(response.getOutputStream());
    }
  }

  private static String contentType(String ending) {
    return switch (ending) {
      case ".css" -> "text/css;charset=UTF-8";
      case ".js" -> "application/javascript;charset=UTF-8";
      case ".svg" -> "image/svg+xml";
      default -> "image/png";
    };
  }
}
