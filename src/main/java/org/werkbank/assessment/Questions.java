package org.werkbank.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.werkbank.catalogue.Item;
import org.werkbank.catalogue.Item.Body;
import org.werkbank.catalogue.Item.Case;
import org.werkbank.catalogue.Item.Match;
import org.werkbank.catalogue.Item.Multiple;
import org.werkbank.catalogue.Item.Number;
import org.werkbank.catalogue.Item.Option;
import org.werkbank.catalogue.Item.Order;
import org.werkbank.catalogue.Item.Single;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;
import org.werkbank.platform.text.Texts;

/** Makes of one item what a page may show. */
final class Questions {
  private final Item item;
  private final Layout layout;
  private final Language language;
  private final Texts texts;
  private final Optional<Answer> given;
  private final Map<String, List<String>> typed;
  private final boolean reveal;

  /**
   * A question of a form.
   *
   * @param given the answer stored
   * @param typed what was sent but not stored, shown instead of the stored answer; empty if nothing
   *     was
   * @param reveal whether key and reasons are shown
   */
  Questions(
      Item item,
      Layout layout,
      Language language,
      Optional<Answer> given,
      Map<String, List<String>> typed,
      boolean reveal) {
    this.item = item;
    this.layout = layout;
    this.language = language;
    this.texts = Texts.of(language);
    this.given = given;
    this.typed = reveal ? Map.of() : typed;
    this.reveal = reveal;
  }

  Question at(int position, int total) {
    Body body = item.body();
    Stem stem =
        Stem.of(
            item.stem().shown(language),
            language,
            body instanceof Case ? texts.say("assessment.question.whatNow") : "");
    return new Question(
        type(body),
        position,
        total,
        stem.situation(),
        stem.ask(),
        stem.wordy(),
        item.must(),
        hint(body),
        choices(body),
        body instanceof Case decision ? decisions(decision) : List.of(),
        body instanceof Number number ? field(number) : null,
        body instanceof Order order ? steps(order) : List.of(),
        body instanceof Match match ? pairs(match) : List.of(),
        given.isPresent(),
        reveal,
        reveal ? List.of(new Verdict(item, language, texts, given).feedback()) : List.of());
  }

  private static String type(Body body) {
    return body.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  private String hint(Body body) {
    if (body instanceof Multiple multiple)
      return texts.say("assessment.question.pickExactly", Grading.right(multiple.options()).size());
    if (body instanceof Order) return texts.say("assessment.question.sort");
    if (body instanceof Match) return texts.say("assessment.question.match");
    return "";
  }

  private List<Question.Choice> choices(Body body) {
    if (body instanceof Single single) return options("pick", single.options(), picks());
    if (body instanceof Multiple multiple) return options("pick", multiple.options(), picks());
    if (body instanceof Case item)
      return options("reason", item.reasons(), picks().stream().skip(1).toList());
    return List.of();
  }

  private List<Question.Choice> options(String field, List<Option> options, List<Integer> picked) {
    List<Question.Choice> choices = new ArrayList<>();
    for (int place = 1; place <= layout.size(); place++) {
      int index = layout.index(place);
      Option option = options.get(index);
      boolean chosen = chosen(field, place, picked.contains(index));
      choices.add(choice(field, place, say(option.text()), chosen, option.right(), option.why()));
    }
    return List.copyOf(choices);
  }

  private List<Question.Choice> decisions(Case body) {
    return IntStream.rangeClosed(1, body.decisions().size())
        .mapToObj(
            place -> {
              Item.Decision decision = body.decisions().get(place - 1);
              boolean stored = !picks().isEmpty() && picks().get(0) == place - 1;
              boolean chosen = chosen("decision", place, stored);
              return choice(
                  "decision",
                  place,
                  word(decision.kind()),
                  chosen,
                  decision.right(),
                  decision.why());
            })
        .toList();
  }

  private Question.Choice choice(
      String field, int place, String label, boolean chosen, boolean right, Text why) {
    String tone = !reveal || chosen == right && !right ? "" : right ? "ok" : "bad";
    String mark = "";
    if (reveal && chosen)
      mark = texts.say(right ? "assessment.question.right" : "assessment.question.wrong");
    if (reveal && !chosen && right) mark = texts.say("assessment.question.missed");
    return new Question.Choice(
        field + place, String.valueOf(place), label, chosen, tone, mark, reveal ? say(why) : "");
  }

  private Question.Field field(Number number) {
    String stored = given.map(answer -> Numbers.plain(((Answer.Typed) answer).number())).orElse("");
    String value = typed.getOrDefault("number", List.of(stored)).get(0);
    return new Question.Field(
        value,
        say(number.unit()),
        Numbers.plain(number.min()),
        Numbers.plain(number.max()),
        Numbers.plain(number.step()));
  }

  private List<Question.Step> steps(Order order) {
    List<Integer> now =
        new AnswerSheet(order, layout, typed)
            .order()
            .orElse(picks().isEmpty() ? layout.indexes() : picks());
    return IntStream.range(0, now.size())
        .mapToObj(
            i -> {
              int place = layout.indexes().indexOf(now.get(i)) + 1;
              String label = say(order.steps().get(now.get(i)));
              return new Question.Step(
                  i + 1, String.valueOf(place), label, i == 0, i == now.size() - 1);
            })
        .toList();
  }

  private List<Question.Pair> pairs(Match match) {
    return IntStream.range(0, match.pairs().size()).mapToObj(left -> pair(match, left)).toList();
  }

  private Question.Pair pair(Match match, int left) {
    String name = "pair" + (left + 1);
    int stored = picks().isEmpty() ? Answer.NONE : picks().get(left);
    List<Question.Choice> rights = new ArrayList<>();
    for (int place = 1; place <= layout.size(); place++) {
      int index = layout.index(place);
      String label = say(match.pairs().get(index).right());
      if (rights.stream().anyMatch(other -> other.label().equals(label))) continue;
      boolean chosen =
          chosen(
              name,
              place,
              stored != Answer.NONE && say(match.pairs().get(stored).right()).equals(label));
      rights.add(
          new Question.Choice(
              name + "-" + place, String.valueOf(place), label, chosen, "", "", ""));
    }
    boolean right =
        stored != Answer.NONE
            && match.pairs().get(stored).right().equals(match.pairs().get(left).right());
    String mark =
        reveal ? texts.say(right ? "assessment.question.right" : "assessment.question.wrong") : "";
    return new Question.Pair(
        name,
        say(match.pairs().get(left).left()),
        List.copyOf(rights),
        reveal ? right ? "ok" : "bad" : "",
        mark);
  }

  private boolean chosen(String field, int place, boolean stored) {
    return typed.isEmpty()
        ? stored
        : typed.getOrDefault(field, List.of()).contains(String.valueOf(place));
  }

  private List<Integer> picks() {
    return given
        .filter(Answer.Picks.class::isInstance)
        .map(answer -> ((Answer.Picks) answer).indexes())
        .orElse(List.of());
  }

  private String word(Item.Decision.Kind kind) {
    return switch (kind) {
      case ACCEPT -> texts.say("assessment.question.accept");
      case CHECK -> texts.say("assessment.question.check");
      case STOP -> texts.say("assessment.question.stop");
    };
  }

  private String say(Text text) {
    return text.shown(language);
  }
}
