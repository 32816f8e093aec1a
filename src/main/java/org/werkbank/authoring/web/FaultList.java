package org.werkbank.authoring.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.werkbank.authoring.Drafts;
import org.werkbank.authoring.OpenDraft;
import org.werkbank.catalogue.Reading;
import org.werkbank.identity.web.Viewer;

/**
 * {@code GET /author/faults/{draft}}: the problems of a draft as plain text, one a line, to work
 * through elsewhere.
 */
@WebServlet("/author/faults/*")
public class FaultList extends TrainerServlet {
  private static final long serialVersionUID = 1;

  @Inject transient Drafts drafts;
  @Inject transient Viewer viewer;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OpenDraft draft = drafts.open(id(parts(request, 1).get(0)), person(request));
    String lines =
        draft.reading() instanceof Reading.Broken broken
            ? broken.faults().stream()
                .map(fault -> fault.say(viewer.texts()) + "\r\n")
                .collect(Collectors.joining())
            : "";
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"faults.txt\"");
    response.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
  }
}
