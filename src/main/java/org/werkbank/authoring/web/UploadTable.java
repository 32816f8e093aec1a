package org.werkbank.authoring.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.werkbank.authoring.OwnData;
import org.werkbank.catalogue.table.Profile;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.problem.NotFound;

/**
 * {@code POST /author/table/{draft}/{unit}}: a table as a file, CSV or XLSX. What is announced as
 * too large is refused before a byte of it is read.
 */
@WebServlet("/author/table/*")
@MultipartConfig(
    maxFileSize = Profile.LARGEST,
    maxRequestSize = Profile.LARGEST + UploadPackage.ENVELOPE,
    fileSizeThreshold = UploadPackage.IN_MEMORY)
public class UploadTable extends TrainerServlet {
  private static final long serialVersionUID = 1;

  @Inject transient OwnData data;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    List<String> parts = parts(request, 2);
    UUID draft = id(parts.get(0));
    if (!parts.get(1).matches("[1-9]\\d{0,3}")) throw new NotFound("problem.platform.notFound");
    String page = "/author/data/" + draft + "/" + parts.get(1);
    if (request.getContentLengthLong() > Profile.LARGEST + UploadPackage.ENVELOPE) {
      response.setHeader("Connection", "close");
      see(response, page + "?refused=dataTooLarge");
      return;
    }
    String type = request.getContentType();
    if (type == null || !type.startsWith("multipart/form-data")) {
      see(response, page + "?refused=missing");
      return;
    }
    try {
      see(response, page + take(request, draft, Integer.parseInt(parts.get(1))));
    } catch (IllegalStateException largerThanAnnounced) {
      see(response, page + "?refused=dataTooLarge");
    } catch (Invalid refused) {
      see(response, page + "?refused=" + refused.key().replaceFirst(".*\\.", ""));
    } catch (Conflict notReady) {
      see(response, "/author/draft/" + draft);
    }
  }

  /** Takes the file in. Gives where it goes on, behind the address of the page. */
  private String take(HttpServletRequest request, UUID draft, int unit)
      throws ServletException, IOException {
    Part file = request.getPart("file");
    if (file == null || file.getSize() == 0 || file.getSubmittedFileName() == null)
      return "?refused=missing";
    byte[] bytes;
    try (InputStream in = file.getInputStream()) {
      bytes = in.readNBytes(Profile.LARGEST + 1);
    } finally {
      file.delete();
    }
    data.take(draft, person(request), unit, file.getSubmittedFileName(), bytes);
    return "/columns";
  }

  private static void see(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }
}
