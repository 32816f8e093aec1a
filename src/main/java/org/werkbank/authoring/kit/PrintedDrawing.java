package org.werkbank.authoring.kit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.platform.html.SafeHtml;

/** A drawing of a course in the colours of paper: on a page they come from its style sheet. */
final class PrintedDrawing {
  private static final Pattern DRAWING =
      Pattern.compile("<svg class=\"draw\" viewBox=\"([^\"]*)\"[^>]*>(.*?)</svg>", Pattern.DOTALL);
  private static final Pattern LABEL = Pattern.compile("aria-label=\"([^\"]*)\"");
  private static final String STYLE =
      "<style>.c{stroke:#14181B;stroke-width:3;fill:none;stroke-linejoin:round;stroke-linecap:round}"
          + ".d{stroke:#14181B;stroke-width:1.5;fill:none;stroke-linejoin:round;stroke-linecap:round}"
          + ".m{stroke:#454D52;stroke-width:1.25;fill:none;stroke-dasharray:14 4 2 4}"
          + ".h{stroke:#14181B;stroke-width:1.5;fill:none;stroke-dasharray:6 5}"
          + ".f0{fill:#FFFFFF}.f1{fill:#F5F6F3}.f2{fill:#CDD1CC}.fi,.f3{fill:#14181B}"
          + ".fs{fill:#FFC800}.fr{fill:#C4241C}"
          + ".ss{stroke:#FFC800;fill:none;stroke-linejoin:round;stroke-linecap:round}"
          + "text{font-family:Barlow;font-weight:600;fill:#14181B}</style>";

  private PrintedDrawing() {}

  /**
   * The first drawing of a text, sized to fit.
   *
   * @param width largest, in CSS pixels
   * @param height largest, in CSS pixels
   * @return empty if there is none
   */
  static Optional<String> first(SafeHtml text, int width, int height) {
    Matcher found = DRAWING.matcher(text.toString());
    if (!found.find()) return Optional.empty();
    String[] box = found.group(1).strip().split("[ ,]+");
    double wide = Double.parseDouble(box[2]);
    double high = Double.parseDouble(box[3]);
    double scale = Math.min(width / wide, height / high);
    Matcher label = LABEL.matcher(found.group());
    String alt = label.find() ? label.group(1) : "";
    return Optional.of(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s\" width=\"%d\" height=\"%d\" role=\"img\" alt=\"%s\">%s%s</svg>"
            .formatted(
                found.group(1),
                Math.round(wide * scale),
                Math.round(high * scale),
                alt,
                STYLE,
                found.group(2)));
  }
}
