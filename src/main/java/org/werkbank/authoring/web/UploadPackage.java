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
import java.util.UUID;
import org.werkbank.authoring.Drafts;
import org.werkbank.catalogue.CoursePackage;
import org.werkbank.platform.problem.Conflict;

/**
 * {@code POST /author/upload}: a package as a file. What is announced as too large is refused
 * before a byte of it is read; what is larger than announced, by the server while it reads.
 */
@WebServlet("/author/upload")
@MultipartConfig(
    maxFileSize = CoursePackage.LARGEST,
    maxRequestSize = CoursePackage.LARGEST + UploadPackage.ENVELOPE,
    fileSizeThreshold = UploadPackage.IN_MEMORY)
public class UploadPackage extends TrainerServlet {
  /** Bytes of a multipart request around the file. */
  static final int ENVELOPE = 64 << 10;

  static final int IN_MEMORY = 1 << 20;
  private static final long serialVersionUID = 1;

  @Inject transient Drafts drafts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > CoursePackage.LARGEST + ENVELOPE) {
      response.setHeader("Connection", "close");
      refuse(response, "tooLarge");
      return;
    }
    String type = request.getContentType();
    if (type == null || !type.startsWith("multipart/form-data")) {
      refuse(response, "missing");
      return;
    }
    try {
      take(request, response);
    } catch (IllegalStateException largerThanAnnounced) {
      refuse(response, "tooLarge");
    } catch (Conflict tooMany) {
      refuse(response, "tooMany");
    }
  }

  private void take(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Part file = request.getPart("file");
    if (file == null || file.getSize() == 0 || file.getSubmittedFileName() == null) {
      refuse(response, "missing");
      return;
    }
    byte[] zip;
    try (InputStream in = file.getInputStream()) {
      zip = in.readNBytes(CoursePackage.LARGEST + 1);
    } finally {
      file.delete();
    }
    UUID draft = drafts.upload(person(request), file.getSubmittedFileName(), zip);
    see(response, "/author/draft/" + draft);
  }

  private static void refuse(HttpServletResponse response, String why) {
    see(response, "/author?refused=" + why);
  }

  private static void see(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }
}
