package org.werkbank.search.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.platform.text.Language;
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
  JsonObject answer(HttpServletRequest request, UUID person, Language language) {
    String typed = Optional.ofNullable(request.getParameter("q")).orElse("");
    List<Suggestion> found = suggestions.of(typed, language, Optional.of(person), MOST);
    return Written.suggestions(found, Texts.of(language));
  }
}
