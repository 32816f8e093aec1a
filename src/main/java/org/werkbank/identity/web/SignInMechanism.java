package org.werkbank.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.werkbank.identity.SignedIn;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;
import org.werkbank.platform.web.Problems;

/**
 * Tells the container on each request who is asking: whoever the session says, or whoever's device
 * this is. Pages decide what needs somebody; this only says who it is. Another way in (OpenID
 * Connect) can stand beside {@link SignInSession} and start the same session.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  @Inject SignInSession sessions;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (request.getRequestURI().startsWith("/assets/")) return context.doNothing();
    try {
      Optional<SignedIn> person =
          sessions.current(request).or(() -> sessions.resume(request, response));
      return person
          .map(found -> context.notifyContainerAboutLogin(found.login(), found.roles()))
          .orElseGet(context::doNothing);
    } catch (Conflict databaseAway) {
      return fail(request, response, databaseAway);
    }
  }

  /**
   * Pages and their handler of problems come later: an exception would leave the person before an
   * empty page.
   */
  private static AuthenticationStatus fail(
      HttpServletRequest request, HttpServletResponse response, Conflict why) {
    Language language = Language.of(request.getLocale().getLanguage()).orElse(Language.DE);
    request.setAttribute(Problems.SENTENCE, Texts.of(language).say(why.key()));
    try {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    context.cleanClientSubject();
  }
}
