package org.werkbank.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the server answers before the application is asked: requests no browser sends. Nothing is
 * said there, so nothing needs the headers of a page.
 */
@ArquillianTest
@RunAsClient
class DoorsIT {
  private static final int PATIENCE = 10_000;

  @ArquillianResource URL url;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /%zz HTTP/1.1",
        "GET /courses/% HTTP/1.1",
        "GET /a%00b HTTP/1.1",
        "GET /..%2f..%2fetc/passwd HTTP/1.1",
        "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
        "GET /login HTTP/9.9",
        "TRACE /login HTTP/1.1"
      })
  void aRequestThatCannotBeReadGetsAnEmptyAnswerWithoutAName(String first) throws IOException {
    String answer = send(first);
    String[] parts = answer.split("\r\n\r\n", 2);
    assertTrue(parts[0].startsWith("HTTP/1.1 "), answer);
    assertEquals("", parts[1], answer);
    String head = parts[0].toLowerCase();
    for (String banner :
        new String[] {"server:", "x-powered-by", "payara", "grizzly", "set-cookie"})
      assertFalse(head.contains(banner), answer);
  }

  @Test
  void traceSendsNothingBack() throws IOException {
    String answer = send("TRACE /login HTTP/1.1");
    assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
    assertFalse(answer.contains("secret"), answer);
  }

  @Test
  void whatTheServerOffersBesideTheApplicationIsClosedButItsHealth() {
    Caller admin = Caller.signedIn(URI.create("http://127.0.0.1:" + url.getPort()), "admin");
    for (String address : List.of("/metrics", "/metrics/base", "/openapi")) {
      Answer answer = admin.get(address);
      assertTrue(answer.status() == 403 || answer.status() == 404, answer.status() + address);
      assertFalse(answer.header("Content-Security-Policy").isEmpty(), address);
    }
    assertEquals(200, admin.get("/health/ready").status());
  }

  /** A request that carries a cookie, and everything that comes back. */
  private String send(String first) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", url.getPort())) {
      socket.setSoTimeout(PATIENCE);
      String request =
          first + "\r\nHost: w\r\nCookie: werkbank=secret\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
