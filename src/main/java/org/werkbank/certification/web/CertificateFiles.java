package org.werkbank.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.certification.CertificateQueries;
import org.werkbank.certification.IssuedCertificate;
import org.werkbank.certification.Papers;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.text.Language;

/** The files of a certificate, for its holder alone. For everybody else they do not exist. */
@WebServlet("/certificates/*")
public class CertificateFiles extends HttpServlet {
  private static final Pattern FILE =
      Pattern.compile("/([0-9a-fA-F-]{36})/(certificate\\.pdf|badge\\.json|badge\\.svg)");

  @Inject transient CertificateQueries certificates;
  @Inject transient Papers papers;
  @Inject transient Viewer viewer;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    Optional<IssuedCertificate> found =
        file.matches() && viewer.isSignedIn()
            ? certificates.issued(UUID.fromString(file.group(1)), viewer.personId())
            : Optional.empty();
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    IssuedCertificate one = found.get();
    Language language = viewer.getLanguage();
    String name = one.programme() + "-" + file.group(2);
    switch (file.group(2)) {
      case "certificate.pdf" -> send(response, name, "application/pdf", papers.pdf(one, language));
      case "badge.svg" ->
          send(response, name, "image/svg+xml", bytes(papers.bakedBadge(one, language)));
      default -> send(response, name, "application/ld+json", bytes(papers.badge(one, language)));
    }
  }

  private static void send(HttpServletResponse response, String name, String type, byte[] body)
      throws IOException {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
