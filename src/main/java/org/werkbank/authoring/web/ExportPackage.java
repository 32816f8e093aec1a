package org.werkbank.authoring.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.werkbank.catalogue.CoursePackage;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.Packages;
import org.werkbank.platform.problem.NotFound;

/**
 * {@code GET /author/export/{version}}: a published version as a ZIP that can be uploaded again.
 */
@WebServlet("/author/export/*")
public class ExportPackage extends TrainerServlet {
  private static final long serialVersionUID = 1;

  @Inject transient Courses courses;
  @Inject transient Packages packages;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CoursePackage files =
        courses
            .files(id(parts(request, 1).get(0)))
            .orElseThrow(() -> new NotFound("problem.platform.notFound"));
    byte[] zip = packages.zip(files);
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + files.slug() + ".zip\"");
    response.setContentLength(zip.length);
    response.getOutputStream().write(zip);
  }
}
