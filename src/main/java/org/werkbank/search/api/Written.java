package org.werkbank.search.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
  private Written() {}

  static JsonObject results(Question question, Results results) {
    JsonArrayBuilder hits = Json.createArrayBuilder();
    results.hits().forEach(hit -> hits.add(hit(hit)));
    JsonArrayBuilder near = Json.createArrayBuilder();
    results.near().forEach(term -> near.add(near(term)));
    JsonObjectBuilder answer =
        Json.createObjectBuilder()
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
        Json.createObjectBuilder()
            .add("kind", hit.kind().code())
            .add("language", hit.language().code())
            .add("title", Plain.words(hit.title()))
            .add("sentence", Plain.words(hit.sentence()))
            .add("sentenceMarked", hit.sentence().toString())
            .add("address", hit.address())
            .add("missing", Json.createArrayBuilder(hit.missing()));
    hit.course()
        .ifPresent(
            course ->
                written.add(
                    "course",
                    Json.createObjectBuilder()
                        .add("slug", course.slug())
                        .add("code", course.code())
                        .add("title", course.title())));
    if (hit.minutes() > 0) written.add("minutes", hit.minutes());
    hit.foundBy().ifPresent(word -> written.add("foundBy", word));
    return written;
  }

  private static JsonObjectBuilder near(Near near) {
    return Json.createObjectBuilder().add("title", near.title()).add("address", near.address());
  }

  static JsonObject suggestions(List<Suggestion> found, Texts texts) {
    JsonArrayBuilder written = Json.createArrayBuilder();
    for (Suggestion suggestion : found) {
      written.add(
          Json.createObjectBuilder()
              .add("text", suggestion.text())
              .add("kind", suggestion.kind().code())
              .add("label", texts.say("search.kind." + suggestion.kind().code()))
              .add("address", suggestion.address()));
    }
    return Json.createObjectBuilder()
        .add("suggestions", written)
        .add("says", texts.say("search.suggest.count", found.size()))
        .build();
  }
}
