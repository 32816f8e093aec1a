package org.werkbank.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.werkbank.platform.text.Text;

/** What {@code course.yaml} says, once its shape is sound. */
final class CourseFile {
  static final String NAME = "course.yaml";

  private final Yaml yaml;
  private final JsonNode root;

  private CourseFile(Yaml yaml) {
    this.yaml = yaml;
    this.root = yaml.root();
  }

  /** A unit as listed: the pages of its number must exist. */
  record UnitLine(int number, int minutes, List<String> competences, List<String> extra) {}

  /** Empty, with faults, if the file is missing or misshapen. */
  static Optional<CourseFile> read(CoursePackage files, Surroundings around, Faults faults) {
    Optional<byte[]> bytes = files.file(NAME);
    if (bytes.isEmpty()) {
      faults.add(NAME, 0, "problem.catalogue.missingFile");
      return Optional.empty();
    }
    Optional<CourseFile> course =
        Utf8.text(NAME, bytes.get(), faults)
            .flatMap(text -> Yaml.read(NAME, text, 1, faults))
            .filter(yaml -> Schema.COURSE.check(yaml, faults))
            .map(CourseFile::new);
    course.ifPresent(sound -> sound.check(files, around, faults));
    return course;
  }

  private void check(CoursePackage files, Surroundings around, Faults faults) {
    String owner = around.codes().get(code());
    if (owner != null && !owner.equals(files.slug())) {
      yaml.fault(faults, "/code", "problem.catalogue.codeTaken", code(), owner);
    }
    for (int i = 0; i < root.get("units").size(); i++) {
      if (root.get("units").get(i).get("number").asInt() != i + 1) {
        yaml.fault(faults, "/units/" + i, "problem.catalogue.unitNumber", i + 1);
      }
    }
    if (root.get("units").get(0).has("extra")) {
      yaml.fault(faults, "/units/0/extra", "problem.catalogue.unitExtraFirst");
    }
    for (int i = 0; i < legal().size(); i++) {
      if (!around.facts().containsKey(legal().get(i))) {
        yaml.fault(faults, "/legal/" + i, "problem.catalogue.lawUnknown", legal().get(i));
      }
    }
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < sources().size(); i++) {
      String key = sources().get(i).key();
      if (!keys.add(key)) yaml.fault(faults, "/sources/" + i, "problem.catalogue.sourceTwice", key);
    }
  }

  /** Tells a fault at a value of this file. */
  void fault(Faults faults, String pointer, String key, Object... values) {
    yaml.fault(faults, pointer, key, values);
  }

  String code() {
    return root.get("code").asText();
  }

  Text title() {
    return text(root.get("title"));
  }

  Text summary() {
    return text(root.get("summary"));
  }

  String licence() {
    return root.get("licence").asText();
  }

  Optional<String> picture() {
    return Optional.ofNullable(root.get("picture")).map(JsonNode::asText);
  }

  List<String> audience() {
    return words(root.get("audience"));
  }

  List<Course.Objective> objectives() {
    return list(root.get("objectives"))
        .map(
            node ->
                new Course.Objective(
                    node.get("level").asText(), node.get("competence").asText(), text(node)))
        .toList();
  }

  /** Numbered from 1 in their order; a line that says otherwise is a fault of its own. */
  List<UnitLine> units() {
    JsonNode units = root.get("units");
    return IntStream.range(0, units.size())
        .mapToObj(
            i ->
                new UnitLine(
                    i + 1,
                    units.get(i).get("minutes").asInt(),
                    words(units.get(i).get("competences")),
                    words(units.get(i).path("extra"))))
        .toList();
  }

  List<Integer> numbers() {
    return units().stream().map(UnitLine::number).toList();
  }

  /** Whether the course is complete without this unit. */
  boolean isExtra(int number) {
    return units().stream().anyMatch(unit -> unit.number() == number && !unit.extra().isEmpty());
  }

  List<String> legal() {
    return words(root.get("legal"));
  }

  List<Course.Source> sources() {
    return list(root.get("sources"))
        .map(node -> new Course.Source(node.get("key").asText(), node.get("text").asText()))
        .toList();
  }

  boolean hasSource(String key) {
    return sources().stream().anyMatch(source -> source.key().equals(key));
  }

  private static Text text(JsonNode node) {
    return new Text(node.get("de").asText(), node.get("en").asText());
  }

  private static List<String> words(JsonNode nodes) {
    return list(nodes).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> list(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }
}
