package org.werkbank.authoring.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.authoring.kit.Kit;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;

/**
 * {@code GET /author/print/{course}/poster-{unit}-{language}.pdf} and {@code guide-{language}.pdf}.
 */
@WebServlet("/author/print/*")
public class KitFiles extends TrainerServlet {
  private static final long serialVersionUID = 1;
  private static final Pattern FILE = Pattern.compile("(?:poster-(\\d{1,2})|guide)-(de|en)\\.pdf");

  @Inject transient Kit kit;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> parts = parts(request, 2);
    String slug = parts.get(0);
    byte[] pdf =
        file(slug, parts.get(1)).orElseThrow(() -> new NotFound("problem.platform.notFound"));
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition", "inline; filename=\"" + slug + "-" + parts.get(1) + "\"");
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentLength(pdf.length);
    response.getOutputStream().write(pdf);
  }

  private Optional<byte[]> file(String slug, String name) {
    Matcher file = FILE.matcher(name);
    if (!file.matches()) return Optional.empty();
    Language language = Language.of(file.group(2)).orElseThrow();
    return file.group(1) == null
        ? kit.guide(slug, language)
        : kit.poster(slug, Integer.parseInt(file.group(1)), language);
  }
}
