package org.werkbank.search.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import org.werkbank.platform.html.Plain;
import org.werkbank.platform.text.Texts;
import org.werkbank.search.Hit;
import org.werkbank.search.Near;
import org.werkbank.search.Question;
import org.werkbank.search.Results;
import org.werkbank.search.Suggestion;

/** Answers as {@code openapi.yaml} describes them. */
final class Written {
  /** Looked for once: {@code Json} looks for it at every call. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private Written() {}

  static JsonObject results(Question question, Results results) {
    JsonArrayBuilder hits = JSON.createArrayBuilder();
    results.hits().forEach(hit -> hits.add(hit(hit)));
    JsonArrayBuilder near = JSON.createArrayBuilder();
    results.near().forEach(term -> near.add(near(term)));
    JsonObjectBuilder answer =
        JSON.createObjectBuilder()
            .add("query", question.text())
            .add("language", question.language().code())
            .add("total", results.total())
            .add("hits", hits)
            .add("near", near);
    results.didYouMean().ifPresent(meant -> answer.add("didYouMean", meant));
    return answer.build();
  }

  private static JsonObjectBuilder hit(Hit hit) {
    JsonObjectBuilder written =
        JSON.createObjectBuilder()
            .add("kind", hit.kind().code())
            .add("language", hit.language().code())
            .add("title", Plain.words(hit.title()))
            .add("sentence", Plain.words(hit.sentence()))
            .add("sentenceMarked", hit.sentence().toString())
            .add("address", hit.address())
            .add("missing", JSON.createArrayBuilder(hit.missing()));
    hit.course()
        .ifPresent(
            course ->
                written.add(
                    "course",
                    JSON.createObjectBuilder()
                        .add("slug", course.slug())
                        .add("code", course.code())
                        .add("title", course.title())));
    if (hit.minutes() > 0) written.add("minutes", hit.minutes());
    hit.foundBy().ifPresent(word -> written.add("foundBy", word));
    return written;
  }

  private static JsonObjectBuilder near(Near near) {
    return JSON.createObjectBuilder().add("title", near.title()).add("address", near.address());
  }

  static JsonObject suggestions(List<Suggestion> found, Texts texts) {
    JsonArrayBuilder written = JSON.createArrayBuilder();
    for (Suggestion suggestion : found) {
      written.add(
          JSON.createObjectBuilder()
              .add("text", suggestion.text())
              .add("kind", suggestion.kind().code())
              .add("label", texts.say("search.kind." + suggestion.kind().code()))
              .add("address", suggestion.address()));
    }
    return JSON.createObjectBuilder()
        .add("suggestions", written)
        .add("says", texts.say("search.suggest.count", found.size()))
        .build();
  }
}
