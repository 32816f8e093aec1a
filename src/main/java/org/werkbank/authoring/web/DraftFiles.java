package org.werkbank.authoring.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.werkbank.authoring.Drafts;
import org.werkbank.catalogue.Reading;
import org.werkbank.catalogue.web.Picture;
import org.werkbank.platform.problem.NotFound;

/** {@code GET /author/media/{draft}/{file}}: pixel pictures of a draft, for its preview. */
@WebServlet("/author/media/*")
public class DraftFiles extends TrainerServlet {
  private static final long serialVersionUID = 1;

  @Inject transient Drafts drafts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> parts = parts(request, 2);
    if (!(drafts.open(id(parts.get(0)), person(request)).reading()
        instanceof Reading.Valid valid)) {
      throw new NotFound("problem.platform.notFound");
    }
    response.setHeader("Cache-Control", "no-store");
    Picture.of(valid.files(), parts.get(1)).send(response);
  }
}
