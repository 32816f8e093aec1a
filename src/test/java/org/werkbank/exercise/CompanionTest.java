package org.werkbank.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.werkbank.exercise.ModelServer.KEY;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.werkbank.exercise.Reply.Reason;
import org.werkbank.exercise.Reply.Said;
import org.werkbank.exercise.Reply.Silent;
import org.werkbank.exercise.spi.AsksMachine.Asked;

/** Against a server of our own, with every log record of the program kept. */
class CompanionTest {
  private static final Asked ASKED =
      new Asked("Only from the sections.", "Which torque?", List.of("5.4.2 Torque 65 Nm."));
  private static final Logger ALL = Logger.getLogger("");

  private final ModelServer server = new ModelServer();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final Kept kept = new Kept();
  private final Level level = ALL.getLevel();

  private final class Kept extends Handler {
    private final SimpleFormatter written = new SimpleFormatter();

    @Override
    public void publish(LogRecord entry) {
      log.add(written.format(entry));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    ALL.setLevel(Level.ALL);
    kept.setLevel(Level.ALL);
    ALL.addHandler(kept);
  }

  /** Whatever a test did: the key stands in no log record. */
  @AfterEach
  void stop() {
    server.close();
    ALL.removeHandler(kept);
    ALL.setLevel(level);
    assertFalse(String.join("\n", log).contains(KEY), log.toString());
  }

  @Test
  void aGoodAnswerIsHandedOnWithWhatWasAsked() {
    server.says("65 Nm, Abschnitt 5.4.2.");
    assertEquals(new Said("65 Nm, Abschnitt 5.4.2."), server.companion(5).ask(ASKED));
    assertEquals(
        "POST /v1/chat/completions\n"
            + "{\"model\":\"small\",\"temperature\":0,\"max_tokens\":400,\"stream\":false,"
            + "\"messages\":[{\"role\":\"system\",\"content\":\"Only from the sections.\"},"
            + "{\"role\":\"user\",\"content\":\"5.4.2 Torque 65 Nm.\\n\\nWhich torque?\"}]}",
        server.received());
    assertEquals("Bearer " + KEY, server.authorization());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"No.\"}}]} | REFUSED",
        "200 | {\"choices\":[{\"finish_reason\":\"content_filter\",\"message\":{\"content\":\"x\"}}]} | REFUSED",
        "200 | {\"choices\":[{\"message\":{\"content\":\"  \"}}]} | BLANK",
        "200 | {\"choices\":[{\"message\":{}}]} | BLANK",
        "200 | {\"choices\":[]} | GARBAGE",
        "200 | {\"choices\":[7]} | GARBAGE",
        "200 | {\"choices\":[{\"finish_reason\":7}]} | GARBAGE",
        "200 | [] | GARBAGE",
        "200 | {\"choices\":[{\"mess | GARBAGE",
        "200 | <html>Proxy</html> | GARBAGE",
        "200 | {\"choices\":[{\"message\":{\"content\":\"Bearer key-nobody-may-see\"}}]} | GARBAGE",
        "500 | {\"choices\":[{\"message\":{\"content\":\"65 Nm\"}}]} | BROKEN",
        "401 | wrong key: key-nobody-may-see | BROKEN",
        "302 | elsewhere | MOVED",
        "307 | elsewhere | MOVED"
      })
  void whatIsNoAnswerHasAReason(int code, String body, Reason reason) {
    server.answers(code, body);
    assertEquals(new Silent(reason), server.companion(5).ask(ASKED));
    assertEquals(1, server.asked());
  }

  @Test
  void anEmptyBodyIsGarbage() {
    assertEquals(new Silent(Reason.GARBAGE), server.companion(5).ask(ASKED));
  }

  @Test
  void aLongAnswerAndALongBodyAreNotRead() {
    server.says("a".repeat(2_001));
    assertEquals(new Silent(Reason.LONG), server.companion(5).ask(ASKED));
    server.says("a".repeat(5_000_000));
    assertEquals(new Silent(Reason.LONG), server.companion(5).ask(ASKED));
  }

  @Test
  void signsThatTurnTheWritingAreTakenOut() {
    server.says("65 \u202eNm\u0085\nAbschnitt 5.4.2");
    assertEquals(new Said("65  Nm \nAbschnitt 5.4.2"), server.companion(5).ask(ASKED));
  }

  @Test
  void whoDoesNotAnswerInTimeIsNotWaitedFor() {
    assertEquals(new Silent(Reason.LATE), server.waits().companion(1).ask(ASKED));
  }

  @Test
  void aThirdQuestionAtOnceIsNotSent() {
    Companion companion = server.waits().says("ready").companion(30);
    List<CompletableFuture<Reply>> two =
        List.of(
            CompletableFuture.supplyAsync(() -> companion.ask(ASKED), server.threads()),
            CompletableFuture.supplyAsync(() -> companion.ask(ASKED), server.threads()));
    server.awaitTwo();
    assertEquals(new Silent(Reason.BUSY), companion.ask(ASKED));
    server.release();
    two.forEach(asked -> assertEquals(new Said("ready"), asked.join()));
    assertEquals(new Said("ready"), companion.ask(ASKED));
  }

  @Test
  void aServerThatIsGoneIsAway() {
    Companion companion = server.companion(5);
    server.close();
    assertEquals(new Silent(Reason.AWAY), companion.ask(ASKED));
  }

  @Test
  void withoutAnAddressNobodyIsAskedAndNothingIsSaid() {
    Companion off = ModelServer.companion(" ", "", 5);
    assertFalse(off.configured());
    assertThrows(IllegalStateException.class, () -> off.ask(ASKED));
    assertEquals(List.of(), said("model"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model.example:8000",
        "ftp://model.example/v1",
        "http:///v1",
        "http://model example/v1",
        "file:///etc/passwd",
        "http://key-nobody-may-see@model.example/v1",
        "http://model.example/v1?key=key-nobody-may-see",
        "http://model.example/v1#key-nobody-may-see"
      })
  void anAddressThatIsNoneIsSaidOnceAndNobodyIsAsked(String url) {
    assertFalse(ModelServer.companion(url, KEY, 5).configured());
    assertEquals(1, said("werkbank.exercise.model.url is no address").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines key-nobody-may-see", "schlüssel-key-nobody-may-see"})
  void aKeyThatCannotBeSentIsSaidOnceAndNobodyIsAsked(String key) {
    assertFalse(ModelServer.companion(server.address(), key, 5).configured());
    assertEquals(1, said("werkbank.exercise.model.key cannot be read").size());
  }

  @Test
  void aStatusThatIsAFaultIsSaidToWhoRunsTheServer() {
    server.answers(401, KEY).companion(5).ask(ASKED);
    assertEquals(1, said("The language model answered with status 401").size());
    assertTrue(said(KEY).isEmpty());
  }

  private List<String> said(String words) {
    return log.stream().filter(entry -> entry.contains(words)).toList();
  }
}
