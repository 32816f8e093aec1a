package org.werkbank.certification.web;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.certification.Achievements;
import org.werkbank.certification.CertificateQueries;
import org.werkbank.certification.Issuer;
import org.werkbank.certification.Programmes;
import org.werkbank.platform.text.Language;

/**
 * What any verifier may fetch: the issuer, its keys, what was taken back, what was achieved. No
 * names.
 */
@WebServlet({"/issuer", "/issuer/keys/*", "/status/revoked", "/achievements/*"})
public class IssuerDocuments extends HttpServlet {
  private static final Pattern ACHIEVEMENT =
      Pattern.compile("/achievements/([A-Za-z0-9-]{1,16})/v(\\d{1,4})");
  private static final String KEYS = "/issuer/keys/";

  @Inject transient Issuer issuer;
  @Inject transient Achievements achievements;
  @Inject transient Programmes programmes;
  @Inject transient CertificateQueries certificates;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<JsonObject> document = document(request);
    if (document.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] body = document.get().toString().getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/ld+json");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private Optional<JsonObject> document(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (path.equals("/issuer")) return Optional.of(issuer.profile().document(issuer.keys()));
    if (path.equals("/status/revoked")) {
      return Optional.of(issuer.profile().revocationList(certificates.revocations()));
    }
    if (path.startsWith(KEYS)) return key(path.substring(KEYS.length()));
    Matcher achievement = ACHIEVEMENT.matcher(path);
    return achievement.matches()
        ? achievement(achievement, request.getParameter("language"))
        : Optional.empty();
  }

  private Optional<JsonObject> key(String id) {
    PublicKey key = issuer.keys().get(id);
    return Optional.ofNullable(key).map(found -> issuer.profile().keyDocument(id, found));
  }

  private Optional<JsonObject> achievement(Matcher path, String language) {
    int version = Integer.parseInt(path.group(2));
    return programmes
        .of(path.group(1))
        .filter(programme -> programme.version() == version)
        .map(
            programme ->
                achievements.of(programme, Language.of(language).orElse(Language.DE)).document());
  }
}
