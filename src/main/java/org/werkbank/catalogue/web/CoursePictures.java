package org.werkbank.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.catalogue.CoursePackage;
import org.werkbank.catalogue.Courses;
import org.werkbank.platform.problem.NotFound;

/**
 * {@code GET /media/{version}/{file}}: pixel pictures of a version, which never change. For people
 * who are signed in.
 */
@WebServlet("/media/*")
public class CoursePictures extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Pattern PATH =
      Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([a-z0-9.-]+)");

  @Inject transient Courses courses;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getUserPrincipal() == null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    Optional<CoursePackage> files =
        path.matches() ? courses.files(UUID.fromString(path.group(1))) : Optional.empty();
    if (files.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
      Picture.of(files.get(), path.group(2)).send(response);
    } catch (NotFound noPicture) {
      response.setHeader("Cache-Control", "no-store");
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
