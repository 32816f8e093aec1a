package org.werkbank.workforce.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.werkbank.identity.Role;
import org.werkbank.identity.web.Viewer;
import org.werkbank.workforce.ListExport;
import org.werkbank.workforce.ListFormat;
import org.werkbank.workforce.Reader;
import org.werkbank.workforce.Selection;
import org.werkbank.workforce.WorkforceQueries;

/**
 * {@code POST /workforce/exports/file}: the selection of the list as a file. A form that is sent,
 * as it leaves a line. The address table leads {@code /workforce} to its page; it stands here so
 * that the server does not take it for the folder of that name and add a slash.
 */
@WebServlet({"/workforce/exports/file", "/workforce"})
public class ListDownload extends HttpServlet {
  @Inject transient ListExport export;
  @Inject transient WorkforceQueries workforce;
  @Inject transient Viewer viewer;
  @Inject transient Clock clock;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setCharacterEncoding("UTF-8");
    if (!viewer.is(Role.HR)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    Wish wish = Wish.read(request::getParameter);
    String purpose = Optional.ofNullable(request.getParameter("purpose")).orElse("").strip();
    Optional<ListFormat> format = ListFormat.of(request.getParameter("format"));
    if (format.isEmpty() || purpose.isEmpty()) {
      response.sendRedirect(wish.address("purpose", "missing"));
      return;
    }
    Selection selection = wish.selection(workforce.programmes());
    String name =
        viewer.texts().say("workforce.file.name")
            + "-"
            + LocalDate.now(clock)
            + "."
            + format.get().code();
    response.setContentType(format.get().mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    export.write(
        selection,
        format.get(),
        new Reader(viewer.personId(), viewer.getName()),
        purpose,
        viewer.texts(),
        response.getOutputStream());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect("/workforce");
  }
}
