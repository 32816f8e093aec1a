package org.werkbank.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.werkbank.identity.DemoPerson;

/**
 * Somebody who talks to the server without a browser: keeps cookies, follows no redirect, sends
 * what a form would send and whatever else one likes. Each has a device of their own.
 */
final class Caller {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  private final URI server;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>(Map.of("Accept-Language", "de"));

  Caller(URI server) {
    this.server = server;
  }

  /** One with an account, signed in. */
  static Caller signedIn(URI server, String login) {
    Caller caller = new Caller(server);
    assertEquals(
        302, caller.signIn("/login", login, DemoPerson.PASSWORD).status(), login + " signs in");
    return caller;
  }

  /** One that {@link org.werkbank.fixtures.Candidates} makes first, signed in. */
  static Caller candidate(URI server, String login, String as) {
    Answer made = new Caller(server).post("/fixtures/candidate", "login", login, "as", as);
    assertEquals(200, made.status(), made.text());
    return signedIn(server, login);
  }

  /** From now on every request carries this header. */
  Caller with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** The same person in another tab, or on another device that has this one's cookies. */
  Caller again() {
    Caller other = new Caller(server);
    other.cookies.putAll(cookies);
    return other;
  }

  Answer get(String address) {
    return send(address, "GET", BodyPublishers.noBody());
  }

  /** Sends fields, name and value in turn. */
  Answer post(String address, String... fields) {
    return send(address, "POST", form(fields));
  }

  /**
   * Sends a form of a page: these fields, the button that was pressed among them, and its other
   * hidden fields.
   */
  Answer submit(Answer page, String form, String... fields) {
    Set<String> given = new HashSet<>();
    for (int i = 0; i < fields.length; i += 2) given.add(fields[i]);
    Stream<String> hidden =
        page.inputs(form).stream()
            .filter(
                input -> input.get("type").equals("hidden") && !given.contains(input.get("name")))
            .flatMap(input -> Stream.of(input.get("name"), input.getOrDefault("value", "")));
    return post(page.action(form), Stream.concat(hidden, Stream.of(fields)).toArray(String[]::new));
  }

  Answer signIn(String address, String login, String password) {
    return submit(get(address), "signIn", "login", login, "password", password, "enter", "");
  }

  String cookie(String name) {
    return cookies.get(name);
  }

  /** As if it had expired, or been deleted. */
  void loses(String cookie) {
    cookies.remove(cookie);
  }

  Map<String, String> cookies() {
    return Map.copyOf(cookies);
  }

  private static BodyPublisher form(String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      if (i > 0) body.append('&');
      body.append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
    }
    return BodyPublishers.ofString(body.toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  Answer send(String address, String method, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(address))
            .timeout(Duration.ofSeconds(60))
            .method(method, body);
    if (method.equals("POST")) request.header("Content-Type", "application/x-www-form-urlencoded");
    headers.forEach(request::setHeader);
    String sent =
        cookies.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("; "));
    if (!sent.isEmpty()) request.header("Cookie", sent);
    try {
      HttpResponse<byte[]> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      return new Answer(server, address, response);
    } catch (IOException broken) {
      throw new UncheckedIOException(method + " " + address, broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";")[0].split("=", 2);
    if (cookie.contains("Max-Age=0") || pair[1].isEmpty()) cookies.remove(pair[0]);
    else cookies.put(pair[0], pair[1]);
  }
}
