package org.werkbank.journey;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the server answered, read as plain text. */
record Answer(URI server, String address, HttpResponse<byte[]> response) {
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
  private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
  private static final Pattern SAYS =
      Pattern.compile("<div class=\"says\"[^>]*>(.*?)</div>", Pattern.DOTALL);

  int status() {
    return response.statusCode();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  List<String> setCookies() {
    return response.headers().allValues("Set-Cookie");
  }

  String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** Where it leads, without the server if it is this one; empty if nowhere. */
  String location() {
    return header("Location").replaceFirst("^" + Pattern.quote(server.toString()), "");
  }

  /** Words of the first heading. */
  String heading() {
    Matcher heading = HEADING.matcher(text());
    return heading.find() ? plain(heading.group(1)) : "";
  }

  /** What the page says above its content. */
  String says() {
    Matcher says = SAYS.matcher(text());
    return says.find() ? plain(says.group(1)) : "";
  }

  /** The page as somebody reads it. */
  String words() {
    return plain(text().replaceAll("(?s)<head>.*?</head>", ""));
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", " ")
        .replace("&amp;", "&")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replaceAll("[\\s\\u00a0\\u00ad\\u202f]+", " ")
        .strip();
  }

  /** Where this form sends to. */
  String action(String form) {
    return attributes(tag(form)).get("action").replace("&amp;", "&");
  }

  /** Hidden fields of this form. */
  Map<String, String> hidden(String form) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map<String, String> input : inputs(form)) {
      if (input.get("type").equals("hidden"))
        fields.put(input.get("name"), input.getOrDefault("value", ""));
    }
    return fields;
  }

  /** This form as it stands. */
  String form(String form) {
    String from = text().substring(text().indexOf(tag(form)));
    return from.substring(0, from.indexOf("</form>"));
  }

  /** Attributes of every input of this form that has a type and a name. */
  List<Map<String, String>> inputs(String form) {
    return Pattern.compile("<input [^>]*>")
        .matcher(form(form))
        .results()
        .map(MatchResult::group)
        .map(Answer::attributes)
        .filter(input -> input.containsKey("type") && input.containsKey("name"))
        .collect(Collectors.toList());
  }

  private String tag(String form) {
    Matcher tag = Pattern.compile("<form[^>]* id=\"" + form + "\"[^>]*>").matcher(text());
    if (!tag.find())
      throw new AssertionError(
          "no form " + form + " on " + address + " (" + status() + "): " + heading());
    return tag.group();
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) attributes.put(attribute.group(1), attribute.group(2));
    return attributes;
  }

  /** Addresses of this server the page links to. */
  List<String> links() {
    return Pattern.compile("(?:href|action)=\"(/[^\"#]*)")
        .matcher(text())
        .results()
        .map(link -> link.group(1).replace("&amp;", "&"))
        .distinct()
        .toList();
  }
}
