package org.werkbank.search.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.werkbank.platform.text.Language;
import org.werkbank.search.Question;
import org.werkbank.search.Search;

/** {@code GET /api/search?q=&lang=&size=}: what a person finds, for a program of theirs. */
@WebServlet("/api/search")
public class SearchApi extends ApiServlet {
  private static final long serialVersionUID = 1;

  @Inject transient Search search;

  @Override
  JsonObject answer(HttpServletRequest request, UUID person, Language language) {
    Question question = Wanted.question(request::getParameter, language, person);
    return Written.results(question, search.find(question));
  }
}
