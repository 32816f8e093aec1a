package org.werkbank.search.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.identity.SignedIn;
import org.werkbank.identity.web.SignInSession;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.Problem;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;
import org.werkbank.platform.web.Cookies;

/** Answers whoever is signed in with JSON. What goes wrong is a sentence in JSON, too. */
abstract class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Inject transient SignInSession sessions;
  @Inject transient Cookies cookies;

  /**
   * The answer to this request.
   *
   * @param language of the person, or else of the device
   * @throws Problem if it cannot be answered
   */
  abstract JsonObject answer(HttpServletRequest request, UUID person, Language language);

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<SignedIn> person = sessions.current(request);
    Language language =
        person.map(SignedIn::language).or(this::devices).orElseGet(() -> browsers(request));
    Texts texts = Texts.of(language);
    if (person.isEmpty()) {
      send(response, HttpServletResponse.SC_UNAUTHORIZED, error(texts, "problem.search.signIn"));
      return;
    }
    try {
      send(response, HttpServletResponse.SC_OK, answer(request, person.get().personId(), language));
    } catch (Conflict notNow) {
      JsonObject error = error(texts, notNow.key(), notNow.values());
      send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, error);
    } catch (Problem wrong) {
      JsonObject error = error(texts, wrong.key(), wrong.values());
      send(response, HttpServletResponse.SC_BAD_REQUEST, error);
    }
  }

  private Optional<Language> devices() {
    return cookies.value("lang").flatMap(Language::of);
  }

  private static Language browsers(HttpServletRequest request) {
    return Language.of(request.getLocale().getLanguage()).orElse(Language.DE);
  }

  private static JsonObject error(Texts texts, String key, Object... values) {
    return Json.createObjectBuilder().add("error", texts.say(key, values)).build();
  }

  private static void send(HttpServletResponse response, int status, JsonObject answer)
      throws IOException {
    byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
