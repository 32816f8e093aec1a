package org.werkbank.identity;

import java.time.Duration;

/** How trying to sign in can end. */
public sealed interface SignInOutcome {

  /** The person is who they say. */
  record Welcome(SignedIn person) implements SignInOutcome {}

  /** Name or password is wrong, or the account is closed: all look the same from outside. */
  record Wrong() implements SignInOutcome {}

  /** Too many wrong tries; even the right password has to wait. */
  record Wait(Duration time) implements SignInOutcome {}

  /** More people sign in at this moment than the server can check. */
  record Busy() implements SignInOutcome {}
}
