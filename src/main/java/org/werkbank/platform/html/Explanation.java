package org.werkbank.platform.html;

import java.util.List;

/**
 * What opens where a word stands: a glossary term or a legal fact. A button with a popover, so that
 * it needs no script, closes with Escape and keeps the reader's place.
 *
 * @param kind {@code term} or {@code law}; becomes a class
 * @param id unique in the page, made of letters, digits and hyphens
 * @param title the word or the norm
 * @param text one or a few sentences, plain text
 * @param notes short lines below, for example since when a fact is valid
 * @param links where it comes from, and where more of it stands
 * @param close label of the button that closes it
 */
public record Explanation(
    String kind,
    String id,
    String title,
    String text,
    List<String> notes,
    List<Source> links,
    String close) {

  /** A link: out of Werkbank https only, inside of it an address that begins with a slash. */
  public record Source(String address, String label) {}

  String html(String word) {
    StringBuilder html = new StringBuilder(400);
    html.append("<button type=\"button\" class=\"")
        .append(kind)
        .append("\" popovertarget=\"")
        .append(id)
        .append("\">")
        .append(Escaped.text(word))
        .append("</button><span popover=\"auto\" class=\"explain explain-")
        .append(kind)
        .append("\" id=\"")
        .append(id)
        .append("\" role=\"group\" aria-label=\"")
        .append(Escaped.text(title))
        .append("\">")
        .append("<strong class=\"explain-title\">")
        .append(Escaped.text(title))
        .append("</strong>")
        .append("<span class=\"explain-text\">")
        .append(Escaped.text(text))
        .append("</span>");
    notes.forEach(
        note ->
            html.append("<span class=\"explain-note\">")
                .append(Escaped.text(note))
                .append("</span>"));
    links.forEach(
        link ->
            html.append("<a rel=\"noopener noreferrer\" href=\"")
                .append(Escaped.text(link.address()))
                .append("\">")
                .append(Escaped.text(link.label()))
                .append("</a>"));
    html.append(
            "<button type=\"button\" class=\"btn\" popovertargetaction=\"hide\" popovertarget=\"")
        .append(id)
        .append("\">")
        .append(Escaped.text(close))
        .append("</button></span>");
    return html.toString();
  }
}
