package org.werkbank.platform.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves {@code /assets/<digest>/<folder>/<file>}, compressed, to be kept for a year. */
public class AssetServlet extends HttpServlet {
  private static final String YEAR = "public, max-age=31536000, immutable";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    int end = path.indexOf('/', 1);
    Optional<Assets.Asset> found =
        end < 0 ? Optional.empty() : Assets.of(getServletContext()).find(path.substring(end + 1));
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Assets.Asset asset = found.get();
    String accepted = request.getHeader("Accept-Encoding");
    boolean zipped = asset.zipped() != null && accepted != null && accepted.contains("gzip");
    byte[] body = zipped ? asset.zipped() : asset.plain();
    response.setContentType(asset.type());
    response.setHeader("Cache-Control", YEAR);
    response.setHeader("Vary", "Accept-Encoding");
    if (zipped) response.setHeader("Content-Encoding", "gzip");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
