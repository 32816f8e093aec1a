package org.werkbank.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.werkbank.platform.text.Text;

/** Reads {@code items/*.yaml}: questions, their keys and the reasons. */
final class ItemsFiles {
  static final int LEAST_PRACTICE = 6;
  static final int LEAST_TEST = 24;
  private static final Map<String, Set<String>> BODY =
      Map.of(
          "single",
          Set.of("options"),
          "multiple",
          Set.of("options"),
          "number",
          Set.of("number", "why"),
          "order",
          Set.of("steps", "why"),
          "match",
          Set.of("pairs", "why"),
          "case",
          Set.of("decisions", "reasons"));
  private static final List<String> ALL_BODIES =
      List.of("options", "number", "why", "steps", "pairs", "decisions", "reasons");

  private final Optional<CourseFile> course;
  private final Faults faults;
  private final List<Item> items = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();

  private ItemsFiles(Optional<CourseFile> course, Faults faults) {
    this.course = course;
    this.faults = faults;
  }

  /**
   * All questions of the package.
   *
   * @param course what units and sources they may name; empty if that is unknown
   */
  static List<Item> read(CoursePackage files, Optional<CourseFile> course, Faults faults) {
    ItemsFiles reader = new ItemsFiles(course, faults);
    int before = faults.count();
    for (String path : files.paths()) {
      if (!path.startsWith("items/")) continue;
      Utf8.text(path, files.file(path).orElseThrow(), faults)
          .flatMap(text -> Yaml.read(path, text, 1, faults))
          .filter(yaml -> Schema.ITEMS.check(yaml, faults))
          .ifPresent(reader::file);
    }
    if (faults.count() == before) course.ifPresent(reader::count);
    return List.copyOf(reader.items);
  }

  private void file(Yaml yaml) {
    for (int i = 0; i < yaml.root().size(); i++) item(yaml, "/" + i, yaml.root().get(i));
  }

  private void item(Yaml yaml, String at, JsonNode node) {
    String id = node.get("id").asText();
    String before = places.putIfAbsent(id, yaml.file() + ":" + yaml.line(at));
    if (before != null) yaml.fault(faults, at + "/id", "problem.catalogue.itemTwice", id, before);
    course.ifPresent(known -> check(known, yaml, at, node));
    Item.Use use = Item.Use.valueOf(upper(node.get("use")));
    boolean must = node.path("must").asBoolean(false);
    if (must && use == Item.Use.PRACTICE)
      yaml.fault(faults, at + "/must", "problem.catalogue.itemMust");
    String type = node.get("type").asText();
    for (String name : ALL_BODIES) {
      if (node.has(name) && !BODY.get(type).contains(name)) {
        yaml.fault(faults, at + '/' + name, "problem.catalogue.itemBody", name, type);
      }
    }
    items.add(
        new Item(
            id,
            node.get("unit").asInt(),
            use,
            Item.Level.valueOf(upper(node.get("level"))),
            node.get("competence").asText(),
            must,
            text(node.get("topic")),
            text(node.get("stem")),
            body(yaml, at, type, node)));
  }

  private void check(CourseFile known, Yaml yaml, String at, JsonNode node) {
    int unit = node.get("unit").asInt();
    if (!known.numbers().contains(unit))
      yaml.fault(faults, at + "/unit", "problem.catalogue.itemUnit", unit);
    if (known.isExtra(unit) && node.get("use").asText().equals("test"))
      yaml.fault(faults, at + "/use", "problem.catalogue.itemExtra", unit);
    if (node.has("source") && !known.hasSource(node.get("source").asText())) {
      yaml.fault(
          faults, at + "/source", "problem.catalogue.itemSource", node.get("source").asText());
    }
  }

  private Item.Body body(Yaml yaml, String at, String type, JsonNode node) {
    return switch (type) {
      case "single" -> {
        rights(yaml, at + "/options", node.get("options"), 1, 1);
        yield new Item.Single(options(node.get("options")));
      }
      case "multiple" -> {
        rights(yaml, at + "/options", node.get("options"), 2, node.get("options").size());
        yield new Item.Multiple(options(node.get("options")));
      }
      case "number" -> number(yaml, at + "/number", node.get("number"), text(node.get("why")));
      case "order" ->
          new Item.Order(
              list(node.get("steps")).map(ItemsFiles::text).toList(), text(node.get("why")));
      case "match" ->
          new Item.Match(
              list(node.get("pairs"))
                  .map(pair -> new Item.Pair(text(pair.get("left")), text(pair.get("right"))))
                  .toList(),
              text(node.get("why")));
      default -> {
        rights(yaml, at + "/decisions", node.get("decisions"), 1, 1);
        rights(yaml, at + "/reasons", node.get("reasons"), 1, 1);
        List<Item.Decision> decisions =
            list(node.get("decisions")).map(ItemsFiles::decision).toList();
        if (decisions.stream().map(Item.Decision::kind).distinct().count() < decisions.size()) {
          yaml.fault(faults, at + "/decisions", "problem.catalogue.itemDecisions");
        }
        yield new Item.Case(decisions, options(node.get("reasons")));
      }
    };
  }

  private void rights(Yaml yaml, String at, JsonNode options, int least, int most) {
    long rights = list(options).filter(option -> option.path("right").asBoolean(false)).count();
    if (least == 1 && rights != 1) yaml.fault(faults, at, "problem.catalogue.oneRight", rights);
    else if (rights < least || rights > most)
      yaml.fault(faults, at, "problem.catalogue.severalRight", rights);
  }

  private Item.Number number(Yaml yaml, String at, JsonNode node, Text why) {
    double value = node.get("value").asDouble();
    double min = node.get("min").asDouble();
    double max = node.get("max").asDouble();
    if (!(min < max) || value < min || value > max)
      yaml.fault(faults, at, "problem.catalogue.numberRange");
    return new Item.Number(
        value,
        node.get("tolerance").asDouble(),
        node.get("step").asDouble(),
        min,
        max,
        text(node.get("unit")),
        why);
  }

  /** Whether every check and the certificate test have enough to draw from. */
  private void count(CourseFile known) {
    for (int unit : known.numbers()) {
      long practice =
          items.stream()
              .filter(item -> item.use() == Item.Use.PRACTICE && item.unit() == unit)
              .count();
      if (practice < LEAST_PRACTICE) {
        faults.add("items", 0, "problem.catalogue.fewPractice", unit, practice, LEAST_PRACTICE);
      }
    }
    long test = items.stream().filter(item -> item.use() == Item.Use.TEST).count();
    if (test < LEAST_TEST) faults.add("items", 0, "problem.catalogue.fewTest", test, LEAST_TEST);
  }

  private static List<Item.Option> options(JsonNode nodes) {
    return list(nodes)
        .map(
            node ->
                new Item.Option(
                    node.path("right").asBoolean(false),
                    text(node),
                    text(node.get("why")),
                    node.path("last").asBoolean(false)))
        .toList();
  }

  private static Item.Decision decision(JsonNode node) {
    return new Item.Decision(
        Item.Decision.Kind.valueOf(upper(node.get("key"))),
        node.path("right").asBoolean(false),
        text(node.get("why")));
  }

  private static Text text(JsonNode node) {
    return new Text(node.get("de").asText(), node.get("en").asText());
  }

  private static String upper(JsonNode word) {
    return word.asText().toUpperCase(Locale.ROOT);
  }

  private static Stream<JsonNode> list(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }
}
