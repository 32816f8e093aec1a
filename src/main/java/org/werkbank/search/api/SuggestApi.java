package org.werkbank.search.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.werkbank.identity.SignedIn;
import org.werkbank.platform.text.Texts;
import org.werkbank.search.Suggestion;
import org.werkbank.search.Suggestions;

/** {@code GET /api/search/suggest?q=}: how what is being typed may go on. */
@WebServlet("/api/search/suggest")
public class SuggestApi extends ApiServlet {
  private static final long serialVersionUID = 1;
  private static final int MOST = 8;

  @Inject transient Suggestions suggestions;

  @Override
  JsonObject answer(HttpServletRequest request, SignedIn person) {
    String typed = Optional.ofNullable(request.getParameter("q")).orElse("");
    List<Suggestion> found =
        suggestions.of(typed, person.language(), Optional.of(person.personId()), MOST);
    return Written.suggestions(found, Texts.of(person.language()));
  }
}
