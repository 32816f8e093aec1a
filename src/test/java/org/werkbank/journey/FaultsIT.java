package org.werkbank.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.werkbank.identity.DemoPerson;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/**
 * People press twice, go back, open a second tab, come too late or mistype. Nothing they gave is
 * lost or counted twice.
 */
@ArquillianTest
@RunAsClient
class FaultsIT {
  private static final Texts DE = Texts.of(Language.DE);
  private static final String TEST = "/certificates/Z1/test";
  private static final int BOMB = 1 << 20;
  private static final String UNIT = "/courses/ki-in-der-halle/1";

  @ArquillianResource URL url;
  private URI server;

  @BeforeEach
  void findTheServer() {
    server = URI.create("http://127.0.0.1:" + url.getPort());
  }

  @Test
  void aWrongPasswordIsToldAndTheSixthTryHasToWaitHoweverRightItIs() {
    Caller.candidate(server, "faults-forgetful", "office");
    Caller caller = new Caller(server);
    for (int tries = 0; tries < 5; tries++) {
      Answer wrong = caller.signIn("/login", "faults-forgetful", "not-the-password");
      assertEquals(422, wrong.status());
      assertEquals(DE.say("problem.identity.wrong"), wrong.says());
      assertTrue(wrong.text().contains("value=\"faults-forgetful\""), "the name stays");
      assertFalse(wrong.text().contains("not-the-password"), "the password does not");
    }
    Answer sixth = caller.signIn("/login", "faults-forgetful", DemoPerson.PASSWORD);
    assertEquals(409, sixth.status());
    assertEquals(DE.say("problem.identity.wait", 5), sixth.says());
    assertEquals(Map.of(), caller.cookies());
    assertEquals(
        422, caller.signIn("/login", "faults-somebody-else", "x").status(), "others do not wait");
  }

  @Test
  void aSessionThatExpiresInTheTestLosesNoStoredAnswerAndLeadsBackToTheSameQuestion() {
    Caller worker = Caller.candidate(server, "faults-expired", "running");
    String open = worker.get(TEST + "/2").form("test");
    give(worker, 2, 1);
    String stored = worker.get(TEST + "/2").form("test");
    assertNotEquals(open, stored);

    Answer third = worker.get(TEST + "/3");
    worker.loses("werkbank");
    Answer refused = worker.submit(third, "test", answer(third, 1));
    assertEquals("/login?next=%2Fcertificates%2FZ1%2Ftest%2F3&expired=1", refused.location());
    assertTrue(worker.get(refused.location()).words().contains(DE.say("identity.signIn.expired")));

    assertEquals(
        TEST + "/3",
        worker.signIn(refused.location(), "faults-expired", DemoPerson.PASSWORD).location());
    assertEquals(third.form("test"), worker.get(TEST + "/3").form("test"));
    assertEquals(stored, worker.get(TEST + "/2").form("test"));
  }

  @Test
  void startingATestTwiceAtOnceStartsOne() {
    Caller worker = Caller.candidate(server, "faults-starter", "ready");
    Answer page = worker.get(TEST);
    List<Answer> both = twice(() -> worker.again().submit(page, "test", "begin", ""));
    assertEquals(List.of(TEST + "/1", TEST + "/1"), both.stream().map(Answer::location).toList());
    String form = worker.get(TEST + "/1").hidden("test").get("form");
    assertEquals(form, worker.get(TEST + "/10").hidden("test").get("form"));
  }

  @Test
  void handingInTwiceAtOnceEndsTheTestOnceAndTheOtherTabIsLedOut() {
    Caller worker = Caller.candidate(server, "faults-handing-in", "running");
    Answer otherTab = worker.get(TEST + "/4");
    Answer page = worker.get(TEST + "/hand-in");
    List<Answer> both = twice(() -> worker.again().submit(page, "test", "handIn", ""));
    assertEquals(
        List.of(TEST + "/result", TEST + "/result"), both.stream().map(Answer::location).toList());
    assertEquals(200, worker.get(TEST + "/result").status());
    assertEquals(TEST, worker.submit(otherTab, "test", answer(otherTab, 1)).location());
    assertEquals(TEST, worker.get(TEST + "/4").location());
  }

  @Test
  void goingBackInATestChangesTheAnswerInsteadOfAddingOne() {
    Caller worker = Caller.candidate(server, "faults-back", "running");
    Answer first = worker.get(TEST + "/1");
    give(worker, 1, 1);
    String one = worker.get(TEST + "/1").form("test");
    worker.submit(first, "test", answer(first, 2));
    String two = worker.get(TEST + "/1").form("test");
    assertNotEquals(one, two);
    worker.submit(first, "test", answer(first, 1));
    assertEquals(one, worker.get(TEST + "/1").form("test"));
  }

  @Test
  void aScreenOfAnEarlierTestAnswersNothingInThisOne() {
    Caller worker = Caller.candidate(server, "faults-stale", "running");
    Answer page = worker.get(TEST + "/1");
    String[] stale =
        Stream.concat(
                Stream.of(answer(page, 1)),
                Stream.of("form", "01935000-0000-7000-8000-000000000000"))
            .toArray(String[]::new);
    assertEquals(TEST, worker.submit(page, "test", stale).location());
    assertEquals(page.form("test"), worker.get(TEST + "/1").form("test"));
  }

  /**
   * The address of a check names no question at first: the second press must not answer the next
   * one.
   */
  @Test
  void pressingTwiceInACheckAnswersOneQuestionOnce() {
    Caller worker = Caller.candidate(server, "faults-twice", "ready");
    walkToTheCheck(worker);
    Answer page = worker.get(UNIT + "?step=check");
    List<Answer> both = twice(() -> worker.again().submit(page, "lesson", checkAnswer(page)));
    for (Answer one : both) {
      boolean led = one.location().equals(UNIT + "?step=check&item=1");
      assertTrue(
          led || one.status() == 200 && one.heading().equals(page.heading()),
          one.status() + " " + one.says());
    }
    Answer judged = worker.get(UNIT + "?step=check&item=1");
    assertFalse(judged.text().contains("id=\"answer\""), "the first question is judged");

    Answer back = worker.submit(page, "lesson", checkAnswer(page));
    assertEquals(page.heading(), back.heading(), back.status() + " " + back.says());
    assertEquals(judged.form("lesson"), worker.get(UNIT + "?step=check&item=1").form("lesson"));
    assertTrue(
        worker.get(UNIT + "?step=check&item=2").text().contains("id=\"answer\""),
        "the second question is open");
  }

  @Test
  void questionsOfAnotherTabAnswerNothingInThisCheck() {
    Caller worker = Caller.candidate(server, "faults-tabs", "ready");
    walkToTheCheck(worker);
    Answer page = worker.get(UNIT + "?step=check");
    String[] stale =
        Stream.concat(
                Stream.of(checkAnswer(page)),
                Stream.of("check", "01935000-0000-7000-8000-000000000000"))
            .toArray(String[]::new);
    assertEquals(UNIT + "?step=check", worker.submit(page, "lesson", stale).location());
    assertTrue(
        worker.get(UNIT + "?step=check&item=1").text().contains("id=\"answer\""),
        "the question is still open");
  }

  @Test
  void anExerciseButtonPressedTwiceOrInTwoTabsActsOnce() {
    Caller worker = Caller.candidate(server, "faults-exercise", "ready");
    walkToTheExercise(worker);
    Answer page = worker.get(UNIT + "?step=try");
    assertEquals("0", page.hidden("exercise").get("turn"));
    List<Answer> both = twice(() -> worker.again().submit(page, "exercise", "do", "ask-0-20"));
    assertEquals(List.of(200, 200), both.stream().map(Answer::status).toList());
    assertEquals("1", worker.get(UNIT + "?step=try").hidden("exercise").get("turn"));

    Answer otherTab = worker.submit(page, "exercise", "do", "ask-0-21");
    assertEquals("1", otherTab.hidden("exercise").get("turn"), "the other tab sees how it stands");
  }

  /** One kilobyte that would become a megabyte. */
  @Test
  void aBombIsRefusedWithASentence() throws IOException {
    Caller trainer = Caller.signedIn(server, "trainer");
    Answer taken = upload(trainer, bomb());
    assertEquals(303, taken.status());
    assertTrue(trainer.get(taken.location()).words().contains(DE.say("problem.catalogue.zipBomb")));
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("bomb/course.yaml"));
      zip.write(new byte[BOMB]);
    }
    return bytes.toByteArray();
  }

  private static Answer upload(Caller trainer, byte[] file) {
    String head =
        "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bomb.zip\"\r\nContent-Type: application/zip\r\n\r\n";
    List<byte[]> body =
        List.of(
            head.getBytes(StandardCharsets.US_ASCII),
            file,
            "\r\n--limit--\r\n".getBytes(StandardCharsets.US_ASCII));
    return trainer
        .again()
        .with("Content-Type", "multipart/form-data; boundary=limit")
        .send("/author/upload", "POST", BodyPublishers.ofByteArrays(body));
  }

  private static void walkToTheExercise(Caller worker) {
    worker.submit(worker.get(UNIT + "?step=case"), "lesson", "on", "");
    worker.submit(worker.get(UNIT + "?step=guess"), "lesson", "guess", "0", "fix", "");
    assertEquals(
        UNIT + "?step=try",
        worker.submit(worker.get(UNIT + "?step=guess"), "lesson", "on", "").location());
  }

  private static void walkToTheCheck(Caller worker) {
    walkToTheExercise(worker);
    worker.submit(worker.get(UNIT + "?step=try"), "lesson", "later", "");
    assertEquals(
        UNIT + "?step=check",
        worker.submit(worker.get(UNIT + "?step=key"), "lesson", "on", "").location());
  }

  private static List<Answer> twice(Supplier<Answer> press) {
    CompletableFuture<Answer> other = CompletableFuture.supplyAsync(press);
    Answer one = press.get();
    return List.of(one, other.join());
  }

  private static void give(Caller worker, int question, int which) {
    Answer page = worker.get(TEST + "/" + question);
    assertEquals(
        TEST + "/" + (question + 1),
        worker.submit(page, "test", answer(page, which)).location(),
        page.heading());
  }

  private static String[] answer(Answer page, int which) {
    return Stream.concat(AnyAnswer.to(page, "test", which), Stream.of("next", ""))
        .toArray(String[]::new);
  }

  private static String[] checkAnswer(Answer page) {
    return Stream.concat(AnyAnswer.to(page, "lesson", 1), Stream.of("answer", ""))
        .toArray(String[]::new);
  }
}
