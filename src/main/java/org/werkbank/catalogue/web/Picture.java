package org.werkbank.catalogue.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.werkbank.catalogue.CoursePackage;
import org.werkbank.platform.problem.NotFound;

/**
 * A pixel picture of a package on its way to a browser. Drawings never go this way: they are part
 * of the page.
 */
public final class Picture {
  private final byte[] bytes;
  private final String type;

  private Picture(byte[] bytes, String type) {
    this.bytes = bytes;
    this.type = type;
  }

  /**
   * The picture with this name in the folder {@code media}.
   *
   * @throws NotFound if there is none, or if it is no pixel picture
   */
  public static Picture of(CoursePackage files, String name) {
    String type = name.endsWith(".png") ? "image/png" : name.endsWith(".webp") ? "image/webp" : "";
    if (type.isEmpty()) throw new NotFound("problem.platform.notFound");
    return new Picture(
        files.file("media/" + name).orElseThrow(() -> new NotFound("problem.platform.notFound")),
        type);
  }

  /** Writes it, and forbids the browser to take it for anything else. */
  public void send(HttpServletResponse response) throws IOException {
    response.setContentType(type);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
