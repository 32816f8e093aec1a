package org.werkbank.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.werkbank.exercise.Reply.Reason;
import org.werkbank.exercise.Reply.Said;
import org.werkbank.exercise.Reply.Silent;
import org.werkbank.exercise.spi.AsksMachine.Asked;

/**
 * A language model of the company, asked over the chat interface most servers speak ({@code POST
 * <url>/chat/completions}). Off unless an address is configured; without one no request leaves the
 * server. What it says is material, never a result. The key is sent and neither shown nor logged.
 */
@ApplicationScoped
public class Companion {
  private static final int AT_ONCE = 2;
  private static final int LONGEST_BODY = 64_000;
  private static final int LONGEST_ANSWER = 2_000;
  private static final int LONGEST_TOKENS = 400;
  private static final int LONGEST_SECONDS = 60;
  private static final int OK = 200;
  private static final int ELSEWHERE = 300;
  private static final int REFUSED = 400;
  private static final Logger LOG = Logger.getLogger(Companion.class.getName());

  /** Where questions go; null if nothing is asked. */
  private final URI address;

  private final String name;
  private final String key;
  private final int seconds;
  private final Semaphore places = new Semaphore(AT_ONCE);

  /** Made with the first question, so that a server without a model has no client. */
  private HttpClient client;

  @Inject
  Companion(
      @ConfigProperty(name = "werkbank.exercise.model.url") Optional<String> url,
      @ConfigProperty(name = "werkbank.exercise.model.name") Optional<String> name,
      @ConfigProperty(name = "werkbank.exercise.model.key") Optional<String> key,
      @ConfigProperty(name = "werkbank.exercise.model.seconds") int seconds) {
    this.name = name.orElse("").strip();
    this.key = key.orElse("").strip();
    this.seconds = Math.max(1, Math.min(seconds, LONGEST_SECONDS));
    this.address = address(url.orElse("").strip(), this.key);
  }

  /** Neither address nor key is said in the log: an address may hold a password, too. */
  private static URI address(String url, String key) {
    if (url.isEmpty()) return null;
    if (!key.matches("[!-~]*")) {
      LOG.warning("werkbank.exercise.model.key cannot be read; no model is asked.");
      return null;
    }
    try {
      URI base = new URI(url.replaceAll("/+$", ""));
      boolean web = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
      boolean bare = base.getRawUserInfo() == null && base.getRawQuery() == null;
      if (web && bare && base.getHost() != null && base.getRawFragment() == null)
        return new URI(base + "/chat/completions");
    } catch (URISyntaxException unreadable) {
      // As every other address that is none; said below.
    }
    LOG.warning(
        "werkbank.exercise.model.url is no address such as http://host:port/v1; no model is asked.");
    return null;
  }

  /** Made when the server starts, so that a wrong setting is said then. */
  void start(@Observes Startup started) {}

  protected Companion() {
    this(Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }

  /** Whether there is a model to ask. */
  public boolean configured() {
    return address != null;
  }

  /**
   * Asks, and waits for the answer as long as configured.
   *
   * @throws IllegalStateException if no model is configured
   */
  public Reply ask(Asked asked) {
    if (!configured()) throw new IllegalStateException("no model is configured");
    if (!places.tryAcquire()) return new Silent(Reason.BUSY);
    try {
      return sent(request(asked));
    } finally {
      places.release();
    }
  }

  private Reply sent(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client().sendAsync(request, info -> new LimitedBody(LONGEST_BODY));
    try {
      HttpResponse<byte[]> response = answer.get(seconds, TimeUnit.SECONDS);
      if (response.statusCode() != OK) return failed(response.statusCode());
      return read(new String(response.body(), StandardCharsets.UTF_8));
    } catch (TimeoutException late) {
      answer.cancel(true);
      return new Silent(Reason.LATE);
    } catch (ExecutionException failed) {
      return new Silent(tooLong(failed) ? Reason.LONG : Reason.AWAY);
    } catch (InterruptedException stopped) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return new Silent(Reason.AWAY);
    }
  }

  private static Reply failed(int status) {
    LOG.warning(() -> "The language model answered with status " + status + ".");
    boolean moved = status >= ELSEWHERE && status < REFUSED;
    return new Silent(moved ? Reason.MOVED : Reason.BROKEN);
  }

  private static boolean tooLong(Throwable failure) {
    Throwable cause = failure;
    while (cause != null && !(cause instanceof LimitedBody.TooLong)) cause = cause.getCause();
    return cause != null;
  }

  private synchronized HttpClient client() {
    if (client == null)
      client =
          HttpClient.newBuilder()
              .connectTimeout(Duration.ofSeconds(seconds))
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
    return client;
  }

  private HttpRequest request(Asked asked) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(seconds))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(written(asked)));
    if (!key.isEmpty()) request.header("Authorization", "Bearer " + key);
    return request.build();
  }

  private String written(Asked asked) {
    String content = String.join("\n\n", asked.passages()) + "\n\n" + asked.question();
    return Json.createObjectBuilder()
        .add("model", name)
        .add("temperature", 0)
        .add("max_tokens", LONGEST_TOKENS)
        .add("stream", false)
        .add(
            "messages",
            Json.createArrayBuilder()
                .add(message("system", asked.order()))
                .add(message("user", content)))
        .build()
        .toString();
  }

  private static JsonObject message(String role, String content) {
    return Json.createObjectBuilder().add("role", role).add("content", content).build();
  }

  private Reply read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonArray choices = reader.readObject().getJsonArray("choices");
      JsonObject message = choices.getJsonObject(0).getJsonObject("message");
      if (says(message, "refusal")) return new Silent(Reason.REFUSED);
      if ("content_filter".equals(choices.getJsonObject(0).getString("finish_reason", "")))
        return new Silent(Reason.REFUSED);
      String text = says(message, "content") ? readable(message.getString("content")) : "";
      if (text.isEmpty()) return new Silent(Reason.BLANK);
      if (!key.isEmpty() && text.contains(key)) return new Silent(Reason.GARBAGE);
      return text.length() > LONGEST_ANSWER ? new Silent(Reason.LONG) : new Said(text);
    } catch (JsonException
        | ClassCastException
        | NullPointerException
        | IndexOutOfBoundsException garbage) {
      return new Silent(Reason.GARBAGE);
    }
  }

  /** Without signs that cannot be seen or that turn the direction of writing. */
  private static String readable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\\n]]+", " ").strip();
  }

  private static boolean says(JsonObject message, String name) {
    JsonValue value = message.get(name);
    return value != null
        && value.getValueType() == JsonValue.ValueType.STRING
        && !message.getString(name).isBlank();
  }
}
