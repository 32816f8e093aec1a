package org.werkbank.exercise;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A language model of our own, which answers whatever it is told to. */
final class ModelServer implements AutoCloseable {
  static final String KEY = "key-nobody-may-see";
  private static final long PATIENCE_SECONDS = 60;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch release = new CountDownLatch(1);
  private final CountDownLatch waiting = new CountDownLatch(2);
  private final HttpServer server;
  private volatile int status = 200;
  private volatile String answer = "";
  private volatile boolean slow;
  private volatile int asked;
  private volatile String received = "";
  private volatile String authorization = "";

  ModelServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    asked++;
    received =
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + "\n"
            + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    authorization = exchange.getRequestHeaders().getFirst("Authorization");
    waiting.countDown();
    if (slow) await(release);
    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
    if (status / 100 == 3) exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  /** From now on it answers this. */
  ModelServer answers(int code, String body) {
    status = code;
    answer = body;
    return this;
  }

  /** From now on it says this, in the format that was agreed. */
  ModelServer says(String text) {
    String content = text.replace("\n", "\\n");
    return answers(
        200,
        "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"" + content + "\"}}]}");
  }

  /** From now on it waits before it answers, until it is released. */
  ModelServer waits() {
    slow = true;
    return this;
  }

  void release() {
    release.countDown();
  }

  /** Until two questions have come in. */
  void awaitTwo() {
    await(waiting);
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new IllegalStateException("late");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  ExecutorService threads() {
    return threads;
  }

  int asked() {
    return asked;
  }

  /** Method, path and body of the last question. */
  String received() {
    return received;
  }

  String authorization() {
    return authorization;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  Companion companion(int seconds) {
    return companion(address() + "/", KEY, seconds);
  }

  static Companion companion(String url, String key, int seconds) {
    return new Companion(Optional.of(url), Optional.of("small"), Optional.of(key), seconds);
  }

  /** One that is off. */
  static Companion nobody() {
    return new Companion(Optional.empty(), Optional.empty(), Optional.empty(), 5);
  }

  @Override
  public void close() {
    release();
    server.stop(0);
    threads.shutdownNow();
  }
}
