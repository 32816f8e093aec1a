package org.werkbank.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.werkbank.catalogue.Item;
import org.werkbank.catalogue.Item.Body;
import org.werkbank.catalogue.Item.Case;
import org.werkbank.catalogue.Item.Match;
import org.werkbank.catalogue.Item.Multiple;
import org.werkbank.catalogue.Item.Number;
import org.werkbank.catalogue.Item.Order;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** What is said about an answer once it is fixed. */
record Verdict(Item item, Language language, Texts texts, Optional<Answer> given) {

  Question.Feedback feedback() {
    double score = given.map(answer -> Grading.practice(item.body(), answer)).orElse(0.0);
    String tone = score >= 1 ? "ok" : score > 0 ? "warn" : "bad";
    String icon = score >= 1 ? "check" : score > 0 ? "half" : "cross";
    return new Question.Feedback(
        tone, icon, verdict(score), why(), score >= 1 ? List.of() : solution());
  }

  private String verdict(double score) {
    Body body = item.body();
    if (given.isEmpty()) return texts.say("assessment.question.verdict.open");
    if (body instanceof Number number) {
      String right = Numbers.write(number.value(), number.unit().in(language), language);
      String key =
          score >= 1
              ? "assessment.question.verdict.rightValue"
              : "assessment.question.verdict.wrongValue";
      return texts.say(key, right);
    }
    if (score >= 1) return texts.say("assessment.question.verdict.right");
    if (body instanceof Match match) {
      int hits = Grading.matches(match, ((Answer.Picks) given.get()).indexes());
      return texts.say("assessment.question.verdict.some", hits, match.pairs().size());
    }
    if (score <= 0) return texts.say("assessment.question.verdict.wrong");
    if (body instanceof Case) return texts.say("assessment.question.verdict.reason");
    if (body instanceof Multiple) return texts.say("assessment.question.verdict.partly");
    return texts.say("assessment.question.verdict.almost");
  }

  private String why() {
    Body body = item.body();
    if (body instanceof Number number) return number.why().shown(language);
    if (body instanceof Order order) return order.why().shown(language);
    if (body instanceof Match match) return match.why().shown(language);
    return "";
  }

  private List<String> solution() {
    if (item.body() instanceof Order order)
      return order.steps().stream().map(step -> step.shown(language)).toList();
    if (item.body() instanceof Match match)
      return IntStream.range(0, match.pairs().size())
          .mapToObj(i -> match.pairs().get(i))
          .map(pair -> pair.left().shown(language) + " – " + pair.right().shown(language))
          .toList();
    return List.of();
  }
}
