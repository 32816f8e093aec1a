package org.werkbank.certification.badge;

import java.util.List;
import java.util.Map;
import org.werkbank.platform.html.Template;

/** The drawing of a badge: a plate with its code, as on the certificate. */
public final class BadgePicture {
  private static final Template PLATE = Template.beside(BadgePicture.class, "plate.svg");

  private BadgePicture() {}

  /** SVG with the credential inside (Open Badges 3.0, section 5.3.2). */
  public static String baked(
      String code, String title, String issuer, String until, String credential) {
    Map<String, String> words =
        Map.of("code", code, "title", title, "issuer", issuer, "until", until);
    return BadgeFile.bake(
        PLATE.fill(words, Map.<String, List<Map<String, String>>>of()).toString(), credential);
  }
}
