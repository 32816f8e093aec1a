package org.werkbank.authoring.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Item;
import org.werkbank.catalogue.Unit;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;
import org.werkbank.platform.text.Texts;

/**
 * A question laid open for its author: what is asked, every answer, which is right and why.
 *
 * @param id as in the file
 * @param kind of question, in words
 */
public record PreviewItem(String id, String kind, String stem, List<Line> lines) {

  /**
   * An answer.
   *
   * @param icon check or cross; dash where there is no right or wrong
   * @param why the reason people read afterwards
   */
  public record Line(String icon, String answer, String why) {}

  /** The questions the check of this unit draws from. */
  static List<PreviewItem> of(Course course, Unit unit, Language language) {
    return course.items().stream()
        .filter(item -> item.use() == Item.Use.PRACTICE && item.unit() == unit.number())
        .map(item -> of(item, language))
        .toList();
  }

  private static PreviewItem of(Item item, Language language) {
    String kind = item.body().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return new PreviewItem(
        item.id(),
        Texts.of(language).say("authoring.preview.kind." + kind),
        item.stem().shown(language),
        lines(item.body(), language));
  }

  private static List<Line> lines(Item.Body body, Language language) {
    if (body instanceof Item.Single single) return options(single.options(), language);
    if (body instanceof Item.Multiple multiple) return options(multiple.options(), language);
    if (body instanceof Item.Number number) {
      String value =
          Texts.of(language)
              .say("authoring.preview.number", number.value(), number.unit().in(language));
      return List.of(new Line("check", value, number.why().shown(language)));
    }
    if (body instanceof Item.Order order) {
      return plain(order.steps(), Function.identity(), order.why(), language);
    }
    if (body instanceof Item.Match match) {
      return plain(match.pairs(), PreviewItem::joined, match.why(), language);
    }
    Item.Case decided = (Item.Case) body;
    return Stream.concat(
            decided.decisions().stream().map(decision -> line(decision, language)),
            options(decided.reasons(), language).stream())
        .toList();
  }

  private static Text joined(Item.Pair pair) {
    return new Text(
        pair.left().de() + " – " + pair.right().de(), pair.left().en() + " – " + pair.right().en());
  }

  private static <T> List<Line> plain(
      List<T> all, Function<T, Text> text, Text why, Language language) {
    Stream<Line> lines =
        all.stream().map(one -> new Line("dash", text.apply(one).shown(language), ""));
    return Stream.concat(lines, Stream.of(new Line("info", why.shown(language), ""))).toList();
  }

  private static Line line(Item.Decision decision, Language language) {
    String kind = decision.kind().name().toLowerCase(Locale.ROOT);
    String answer = Texts.of(language).say("authoring.preview.decision." + kind);
    return new Line(icon(decision.right()), answer, decision.why().shown(language));
  }

  private static List<Line> options(List<Item.Option> options, Language language) {
    return options.stream()
        .map(
            option ->
                new Line(
                    icon(option.right()),
                    option.text().shown(language),
                    option.why().shown(language)))
        .toList();
  }

  private static String icon(boolean right) {
    return right ? "check" : "cross";
  }
}
