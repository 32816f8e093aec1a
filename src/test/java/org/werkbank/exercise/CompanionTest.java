package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.exercise.Reply.Reason;
import org.werkbank.exercise.Reply.Said;
import org.werkbank.exercise.Reply.Silent;
import org.werkbank.exercise.spi.AsksMachine.Asked;

/** Against a server of our own, which answers whatever it is told to. */
class CompanionTest {
  private static final Asked ASKED =
      new Asked("Only from the sections.", "Which torque?", List.of("5.4.2 Torque 65 Nm."));
  private static final String KEY = "key-nobody-may-see";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch release = new CountDownLatch(1);
  private final CountDownLatch waiting = new CountDownLatch(2);
  private HttpServer server;
  private int status = 200;
  private String answer = "";
  private boolean slow;
  private String received;
  private String authorization;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/v1/chat/completions", this::handle);
    server.start();
  }

  @AfterEach
  void stop() {
    release.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    received = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    authorization = exchange.getRequestHeaders().getFirst("Authorization");
    waiting.countDown();
    if (slow) awaitRelease();
    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  private void awaitRelease() {
    try {
      release.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private Companion companion(int seconds) {
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/";
    return new Companion(Optional.of(url), Optional.of("small"), Optional.of(KEY), seconds);
  }

  private static String saying(String text) {
    return "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"" + text + "\"}}]}";
  }

  @Test
  void aGoodAnswerIsHandedOnWithWhatWasAsked() {
    answer = saying("65 Nm, Abschnitt 5.4.2.");
    assertEquals(new Said("65 Nm, Abschnitt 5.4.2."), companion(5).ask(ASKED));
    assertTrue(received.contains("5.4.2 Torque 65 Nm."), received);
    assertTrue(received.contains("Which torque?"), received);
    assertEquals("Bearer " + KEY, authorization);
    assertFalse(received.contains(KEY));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"No.\"}}]} | REFUSED",
        "200 | {\"choices\":[{\"finish_reason\":\"content_filter\",\"message\":{\"content\":\"x\"}}]} | REFUSED",
        "200 | {\"choices\":[{\"message\":{\"content\":\"  \"}}]} | BLANK",
        "200 | {\"choices\":[]} | GARBAGE",
        "200 | {\"choices\":[7]} | GARBAGE",
        "200 | [] | GARBAGE",
        "200 | <html>Proxy</html> | GARBAGE",
        "500 | {\"choices\":[{\"message\":{\"content\":\"65 Nm\"}}]} | AWAY",
        "302 | elsewhere | AWAY"
      })
  void whatIsNoAnswerHasAReason(int code, String body, Reason reason) {
    status = code;
    answer = body;
    assertEquals(new Silent(reason), companion(5).ask(ASKED));
  }

  @Test
  void anEmptyBodyIsGarbage() {
    assertEquals(new Silent(Reason.GARBAGE), companion(5).ask(ASKED));
  }

  @Test
  void aLongAnswerAndALongBodyAreNotRead() {
    answer = saying("a".repeat(2_001));
    assertEquals(new Silent(Reason.LONG), companion(5).ask(ASKED));
    answer = saying("a".repeat(5_000_000));
    assertEquals(new Silent(Reason.LONG), companion(5).ask(ASKED));
  }

  @Test
  void whoDoesNotAnswerInTimeIsNotWaitedFor() {
    slow = true;
    assertEquals(new Silent(Reason.LATE), companion(1).ask(ASKED));
  }

  @Test
  void aThirdQuestionAtOnceIsNotSent() throws InterruptedException {
    slow = true;
    answer = saying("ready");
    Companion companion = companion(30);
    List<CompletableFuture<Reply>> two =
        List.of(
            CompletableFuture.supplyAsync(() -> companion.ask(ASKED), threads),
            CompletableFuture.supplyAsync(() -> companion.ask(ASKED), threads));
    waiting.await();
    assertEquals(new Silent(Reason.BUSY), companion.ask(ASKED));
    release.countDown();
    two.forEach(asked -> assertEquals(new Said("ready"), asked.join()));
    assertEquals(new Said("ready"), companion.ask(ASKED));
  }

  @Test
  void aServerThatIsGoneIsAway() {
    Companion companion = companion(5);
    server.stop(0);
    assertEquals(new Silent(Reason.AWAY), companion.ask(ASKED));
  }

  @Test
  void withoutAnAddressNobodyIsAsked() {
    Companion off = new Companion(Optional.of(" "), Optional.empty(), Optional.empty(), 5);
    assertFalse(off.configured());
    assertThrows(IllegalStateException.class, () -> off.ask(ASKED));
  }
}
