package org.werkbank.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One kept-alive connection of one client with its own cookies. Written by hand because it shares
 * two cores with the server it measures: it costs a tenth of a general client.
 */
final class Wire implements AutoCloseable {
  /**
   * What came back. Body is the text without the framing; bytes counts all that went over the wire.
   */
  record Answer(int status, String location, String body, int bytes) {}

  private final int port;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private Socket socket;
  private BufferedInputStream in;
  private OutputStream out;

  Wire(int port) {
    this.port = port;
  }

  Answer get(String path) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\n" + head() + "\r\n");
  }

  Answer post(String path, Map<String, List<String>> fields) throws IOException {
    String form =
        fields.entrySet().stream()
            .flatMap(f -> f.getValue().stream().map(v -> encode(f.getKey()) + "=" + encode(v)))
            .collect(Collectors.joining("&"));
    return send(
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + head()
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + form.length()
            + "\r\n\r\n"
            + form);
  }

  /** Signs in by the form a person uses; throws if that does not lead on. */
  void signIn(String login, String password) throws IOException {
    Answer answer =
        post(
            "/login",
            Map.of(
                "signIn", List.of("signIn"),
                "enter", List.of(""),
                "jakarta.faces.ViewState", List.of("stateless"),
                "login", List.of(login),
                "password", List.of(password)));
    if (answer.status() != 302)
      throw new IOException("sign-in of " + login + ": status " + answer.status());
  }

  /** Forgets who was signed in. */
  void forget() {
    cookies.clear();
  }

  private String head() {
    String jar =
        cookies.entrySet().stream()
            .map(c -> c.getKey() + "=" + c.getValue())
            .collect(Collectors.joining("; "));
    return "Host: 127.0.0.1:"
        + port
        + "\r\nAccept-Language: de\r\n"
        + (jar.isEmpty() ? "" : "Cookie: " + jar + "\r\n");
  }

  private Answer send(String request) throws IOException {
    if (socket == null) connect();
    try {
      return exchange(request);
    } catch (IOException closedMeanwhile) {
      close();
      connect();
      return exchange(request);
    }
  }

  private Answer exchange(String request) throws IOException {
    out.write(request.getBytes(StandardCharsets.UTF_8));
    out.flush();
    String[] first = line().split(" ");
    int bytes = 0;
    int length = -1;
    boolean chunked = false;
    boolean last = false;
    String location = null;
    for (String line = line(); !line.isEmpty(); line = line()) {
      bytes += line.length() + 2;
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toLowerCase(java.util.Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      switch (name) {
        case "content-length" -> length = Integer.parseInt(value);
        case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
        case "location" -> location = value;
        case "connection" -> last = value.equalsIgnoreCase("close");
        case "set-cookie" -> keep(value);
        default -> {}
      }
    }
    byte[] body = chunked ? chunks() : length < 0 ? new byte[0] : in.readNBytes(length);
    if (last) close();
    String text = new String(body, StandardCharsets.UTF_8);
    return new Answer(Integer.parseInt(first[1]), location, text, bytes + body.length);
  }

  private void keep(String cookie) {
    String pair = cookie.split(";", 2)[0];
    int equals = pair.indexOf('=');
    cookies.put(
        pair.substring(0, equals),
        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      body.write(in.readNBytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(80);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) throw new IOException("connection closed");
      if (c != '\r') line.append((char) c);
    }
    return line.toString();
  }

  private void connect() throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(30_000);
    in = new BufferedInputStream(socket.getInputStream(), 16_384);
    out = socket.getOutputStream();
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    if (socket != null) socket.close();
    socket = null;
  }
}
