package org.werkbank.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.werkbank.identity.Accounts;
import org.werkbank.identity.Notices;
import org.werkbank.identity.RememberedDevices;
import org.werkbank.identity.SignedIn;

/** The session of somebody who is signed in. People who only look around have none. */
@ApplicationScoped
public class SignInSession {
  private static final String WHO = "werkbank.signedIn";
  private static final String WAITS = "werkbank.waits";
  private static final String DEVICE = "device";
  private static final int MINUTE = 60;

  /** One minute to go away in, one to answer the question in. */
  private static final int SHORTEST_IDLE = 2;

  private static final int MINUTES_AFTER = 5;

  @Inject Accounts accounts;
  @Inject RememberedDevices devices;
  @Inject Notices notices;

  @Inject
  @ConfigProperty(name = "werkbank.identity.idle.minutes")
  int idleMinutes;

  /** Who the session of this request belongs to. */
  public Optional<SignedIn> current(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((SignedIn) session.getAttribute(WHO));
  }

  /**
   * Starts a session with a new id; remembers the device if the person wants it. Whoever the device
   * remembered before is forgotten: once this session has expired, nobody must go on in another
   * person's name.
   */
  public void start(
      SignedIn person, boolean remember, HttpServletRequest request, HttpServletResponse response) {
    Optional<String> before = token(request);
    before.ifPresent(devices::forget);
    begin(person, request);
    if (remember) {
      cookie(
          devices.remember(person.personId()),
          (int) RememberedDevices.VALID.toSeconds(),
          request,
          response);
    } else if (before.isPresent()) {
      cookie("", 0, request, response);
    }
  }

  /** The page asks and ends it first; the server's own end comes later and without a question. */
  private void begin(SignedIn person, HttpServletRequest request) {
    if (request.getSession(false) != null) request.changeSessionId();
    HttpSession session = request.getSession();
    session.setAttribute(WHO, person);
    session.removeAttribute(WAITS);
    int longest = MINUTE * (idleMinutes + MINUTES_AFTER);
    session.setMaxInactiveInterval(Math.max(session.getMaxInactiveInterval(), longest));
  }

  /**
   * Seconds without use after which the person is to be signed out; 0 if never, as on a device that
   * they chose to stay signed in on: nobody else uses it.
   */
  public int idleSeconds(HttpServletRequest request) {
    boolean never = idleMinutes <= 0 || token(request).isPresent();
    return never ? 0 : MINUTE * Math.max(SHORTEST_IDLE, idleMinutes);
  }

  /** Holds somebody at the door until they were shown the privacy notice. */
  void await(Waiting waiting, HttpServletRequest request) {
    HttpSession before = request.getSession(false);
    if (before != null) before.invalidate();
    request.getSession().setAttribute(WAITS, waiting);
  }

  /** Who is held at the door in this session. */
  Optional<Waiting> waiting(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((Waiting) session.getAttribute(WAITS));
  }

  /**
   * Starts a session for the person whose remembered device this is, unless there is a notice they
   * have not seen: then they come in by the door.
   */
  public Optional<SignedIn> resume(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> token = token(request);
    if (token.isEmpty()) return Optional.empty();
    Optional<SignedIn> person =
        devices.personOf(token.get()).filter(id -> !notices.isNewTo(id)).flatMap(accounts::person);
    person.ifPresentOrElse(found -> begin(found, request), () -> cookie("", 0, request, response));
    return person;
  }

  /** Changes what the session knows of its person. */
  public void update(SignedIn person, HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) session.setAttribute(WHO, person);
  }

  /** Ends the session and forgets the device. */
  public void end(HttpServletRequest request, HttpServletResponse response) {
    token(request).ifPresent(devices::forget);
    cookie("", 0, request, response);
    HttpSession session = request.getSession(false);
    if (session != null) session.invalidate();
  }

  private static Optional<String> token(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) return Optional.empty();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(DEVICE) && !cookie.getValue().isEmpty())
        .map(Cookie::getValue)
        .findFirst();
  }

  private static void cookie(
      String value, int seconds, HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = new Cookie(DEVICE, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(seconds);
    response.addCookie(cookie);
  }
}
