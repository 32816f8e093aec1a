package org.werkbank.platform.html;

import java.util.List;

/** Plain text in which some places are marked, for example what a search found. */
public final class Marked {
  private Marked() {}

  /**
   * A place in a text.
   *
   * @param to behind its last character
   */
  public record Place(int from, int to) {}

  /**
   * The text with {@code <mark>} around the places; everything else in it is text, whatever it
   * looks like.
   *
   * @param places in order; one that begins inside an earlier one is joined with it, and what lies
   *     outside the text is left out
   */
  public static SafeHtml text(String plain, List<Place> places) {
    StringBuilder html = new StringBuilder(plain.length() + 32);
    int written = 0;
    int open = -1;
    int until = 0;
    for (Place place : places) {
      if (place.from() < 0 || place.to() > plain.length() || place.from() >= place.to()) continue;
      if (open >= 0 && place.from() <= until) {
        until = Math.max(until, place.to());
        continue;
      }
      if (open >= 0) written = mark(html, plain, written, open, until);
      open = place.from();
      until = place.to();
    }
    if (open >= 0) written = mark(html, plain, written, open, until);
    return new SafeHtml(html.append(Escaped.text(plain.substring(written))).toString());
  }

  private static int mark(StringBuilder html, String plain, int written, int open, int until) {
    html.append(Escaped.text(plain.substring(written, open)))
        .append("<mark>")
        .append(Escaped.text(plain.substring(open, until)))
        .append("</mark>");
    return until;
  }
}
