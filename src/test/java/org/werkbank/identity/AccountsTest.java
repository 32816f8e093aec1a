package org.werkbank.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.MovableClock;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Language;

class AccountsTest {
  private static final Passwords PASSWORDS = new Passwords();
  private static final String HASH = PASSWORDS.hash("Bohrer&Senker").orElseThrow();

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
  private final Throttle throttle = new Throttle(clock);
  private final Fired<AccountOpened> opened = new Fired<>();

  private UUID open(TestDatabase database) {
    return database.in(
        em ->
            new Accounts(em, clock, PASSWORDS, throttle, opened)
                .open(" Ayse ", "Ayşe Yılmaz", HASH, List.of(Role.LEARNER, Role.HR)));
  }

  private SignInOutcome signIn(TestDatabase database, String login, String password) {
    return database.in(
        em ->
            new Accounts(em, clock, PASSWORDS, throttle, opened)
                .signIn(login, password, "10.0.0.1"));
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void nameAndPasswordLetAPersonInWithAllRolesWhateverTheCaseOfTheName(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      UUID id = open(database);
      SignedIn expected = new SignedIn(id, "ayse", "Ayşe Yılmaz", Set.of("learner", "hr"), null);
      assertEquals(new SignInOutcome.Welcome(expected), signIn(database, "AYSE", "Bohrer&Senker"));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aWrongPasswordAndAnUnknownNameLookTheSame(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      open(database);
      assertEquals(new SignInOutcome.Wrong(), signIn(database, "ayse", "bohrer&senker"));
      assertEquals(new SignInOutcome.Wrong(), signIn(database, "nobody", "Bohrer&Senker"));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void afterFiveWrongTriesEvenTheRightPasswordWaits(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      open(database);
      for (int i = 0; i < Throttle.TRIES_PER_ACCOUNT; i++) signIn(database, "ayse", "wrong");
      assertEquals(
          new SignInOutcome.Wait(Throttle.WINDOW), signIn(database, "ayse", "Bohrer&Senker"));
      clock.pass(Throttle.WINDOW);
      assertInstanceOf(SignInOutcome.Welcome.class, signIn(database, "ayse", "Bohrer&Senker"));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aSignInNameIsTakenOnlyOnceAndOneAccountIsAnnounced(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      UUID id = open(database);
      assertThrows(Conflict.class, () -> open(database));
      assertEquals(List.of(new AccountOpened(id)), opened.events());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void theChosenLanguageIsThereAtTheNextSignIn(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      UUID id = open(database);
      database.run(
          em -> new Accounts(em, clock, PASSWORDS, throttle, opened).speak(id, Language.EN));
      SignedIn found =
          database
              .in(em -> new Accounts(em, clock, PASSWORDS, throttle, opened).person(id))
              .orElseThrow();
      assertEquals(Language.EN, found.language());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void aRememberedDeviceOpensForThirtyDaysAndDiesWhenForgotten(TestDatabase.Kind kind) {
    try (TestDatabase database = kind.open()) {
      UUID id = open(database);
      String kept = database.in(em -> new RememberedDevices(em, clock).remember(id));
      String left = database.in(em -> new RememberedDevices(em, clock).remember(id));
      assertEquals(
          id, database.in(em -> new RememberedDevices(em, clock).personOf(kept)).orElseThrow());
      database.run(em -> new RememberedDevices(em, clock).forget(left));
      assertEquals(
          true, database.in(em -> new RememberedDevices(em, clock).personOf(left)).isEmpty());
      String forged = kept.split("\\.")[0] + "." + left.split("\\.")[1];
      assertEquals(
          true, database.in(em -> new RememberedDevices(em, clock).personOf(forged)).isEmpty());
      clock.pass(RememberedDevices.VALID.plus(Duration.ofSeconds(1)));
      assertEquals(
          true, database.in(em -> new RememberedDevices(em, clock).personOf(kept)).isEmpty());
    }
  }

  @Test
  void aShortPasswordIsRefusedForTheFirstAdministrator() {
    assertThrows(Invalid.class, () -> Accounts.acceptable("seven77"));
    assertEquals("eight888", Accounts.acceptable("eight888"));
  }
}
