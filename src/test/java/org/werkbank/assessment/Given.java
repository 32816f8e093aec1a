package org.werkbank.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.Item;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.platform.text.Text;

/** Items, courses and a recorder of events for the tests of this room. */
final class Given {
  private Given() {}

  static Item.Option option(boolean right, String text) {
    return new Item.Option(right, Text.same(text), Text.same("why-" + text), false);
  }

  static Item.Option last(String text) {
    return new Item.Option(false, Text.same(text), Text.same("why-" + text), true);
  }

  static Item.Single single() {
    return new Item.Single(
        List.of(
            option(true, "rule"), option(false, "model"), option(false, "chance"), last("none")));
  }

  static Item.Multiple multiple() {
    return new Item.Multiple(
        List.of(
            option(true, "plant"),
            option(true, "part"),
            option(true, "message"),
            option(true, "goal"),
            option(false, "colleague"),
            option(false, "customer")));
  }

  static Item.Number number() {
    return new Item.Number(99, 0.5, 1, 0, 1000, Text.same("%"), Text.same("why-number"));
  }

  static Item.Order order() {
    return new Item.Order(texts("stop", "measure", "label", "release"), Text.same("why-order"));
  }

  static Item.Match match() {
    return new Item.Match(
        List.of(pair("tool", "insert"), pair("heat", "summer"), pair("rule", "customer")),
        Text.same("why-match"));
  }

  static Item.Case decide() {
    return new Item.Case(
        List.of(
            decision(Item.Decision.Kind.ACCEPT, false),
            decision(Item.Decision.Kind.CHECK, true),
            decision(Item.Decision.Kind.STOP, false)),
        List.of(option(true, "document"), option(false, "usual"), option(false, "told")));
  }

  static List<Item.Body> bodies() {
    return List.of(single(), multiple(), number(), order(), match(), decide());
  }

  static Item item(
      String id, int unit, Item.Use use, Item.Level level, boolean must, Item.Body body) {
    return new Item(
        id,
        unit,
        use,
        level,
        "KA1.1",
        must,
        Text.same("topic " + unit),
        Text.same("It is so. What is it?"),
        body);
  }

  /**
   * A course with two units: seven practice items each, and 24 items for the test, two of them must
   * questions. What is to be known is asked in unit 1, all else in unit 2, so that every form asks
   * for both.
   *
   * @param code also the slug
   */
  static PublishedCourse course(String code) {
    List<Item> items = new ArrayList<>();
    for (int unit = 1; unit <= 2; unit++)
      for (int i = 0; i < 7; i++)
        items.add(
            item(
                code + "-p" + unit + i,
                unit,
                Item.Use.PRACTICE,
                Item.Level.values()[i % 3],
                false,
                bodies().get(i % 6)));
    for (int i = 0; i < 24; i++)
      items.add(
          item(
              code + "-t" + i,
              i % 3 == 0 ? 1 : 2,
              Item.Use.TEST,
              Item.Level.values()[i % 3],
              i < 2,
              single()));
    Course course =
        new Course(
            code,
            code,
            Text.same("Course " + code),
            Text.same(""),
            "CC",
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            items,
            List.of(),
            List.of(),
            List.of(),
            Map.of());
    return new PublishedCourse(
        UUID.nameUUIDFromBytes(code.getBytes()), 1, "0", Instant.EPOCH, course);
  }

  static Courses courses(PublishedCourse... published) {
    return new Courses(null, null, null) {
      @Override
      public List<PublishedCourse> current() {
        return List.of(published);
      }

      @Override
      public Optional<PublishedCourse> current(String slug) {
        return Stream.of(published)
            .filter(course -> course.course().slug().equals(slug))
            .findFirst();
      }

      @Override
      public Optional<PublishedCourse> version(UUID version) {
        return Stream.of(published).filter(course -> course.version().equals(version)).findFirst();
      }
    };
  }

  /** What a person would send to answer with these indexes of the item. */
  static Map<String, List<String>> sent(String field, Layout layout, Integer... indexes) {
    return Map.of(field, Stream.of(indexes).map(index -> place(layout, index)).toList());
  }

  static String place(Layout layout, int index) {
    return String.valueOf(layout.indexes().indexOf(index) + 1);
  }

  /** What a person would send who knows the key. */
  static Map<String, List<String>> right(Item.Body body, Layout layout) {
    if (body instanceof Item.Single single)
      return sent("pick", layout, Grading.right(single.options()).toArray(Integer[]::new));
    if (body instanceof Item.Multiple multiple)
      return sent("pick", layout, Grading.right(multiple.options()).toArray(Integer[]::new));
    if (body instanceof Item.Number number)
      return Map.of("number", List.of(String.valueOf(number.value())));
    if (body instanceof Item.Order)
      return sent(
          "order", layout, IntStream.range(0, layout.size()).boxed().toArray(Integer[]::new));
    if (body instanceof Item.Match match) {
      Map<String, List<String>> pairs = new java.util.HashMap<>();
      for (int i = 0; i < match.pairs().size(); i++)
        pairs.put("pair" + (i + 1), List.of(place(layout, i)));
      return pairs;
    }
    return Map.of("decision", List.of("2"), "reason", List.of(place(layout, 0)));
  }

  private static List<Text> texts(String... texts) {
    return Stream.of(texts).map(Text::same).toList();
  }

  private static Item.Pair pair(String left, String right) {
    return new Item.Pair(Text.same(left), Text.same(right));
  }

  private static Item.Decision decision(Item.Decision.Kind kind, boolean right) {
    return new Item.Decision(kind, right, Text.same("why-" + kind));
  }
}
