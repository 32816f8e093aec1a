package org.werkbank.authoring.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.identity.Role;
import org.werkbank.identity.SignedIn;
import org.werkbank.identity.web.SignInSession;
import org.werkbank.platform.problem.NotFound;

/**
 * What trainers send and fetch beside pages. Looks at the session only, never at the content of the
 * request.
 */
abstract class TrainerServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Inject transient SignInSession sessions;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<SignedIn> person = sessions.current(request);
    if (person.isEmpty()) {
      response.sendRedirect(
          "/login?next=/author" + (request.getMethod().equals("POST") ? "&expired=1" : ""));
    } else if (!person.get().roles().contains(Role.TRAINER.code())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      try {
        super.service(request, response);
      } catch (NotFound gone) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    }
  }

  /** Who asks. Never absent behind {@link #service}. */
  protected UUID person(HttpServletRequest request) {
    return sessions.current(request).orElseThrow().personId();
  }

  /**
   * The parts of the path behind the servlet's own address, the first of them an id.
   *
   * @throws NotFound if there are not exactly so many
   */
  protected static List<String> parts(HttpServletRequest request, int count) {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    List<String> parts = List.of(path.split("/"));
    if (parts.size() != count) throw new NotFound("problem.platform.notFound");
    return parts;
  }

  /** An id in an address. Anything that is not one does not exist. */
  protected static UUID id(String part) {
    try {
      return UUID.fromString(part);
    } catch (IllegalArgumentException noId) {
      throw new NotFound("problem.platform.notFound");
    }
  }
}
