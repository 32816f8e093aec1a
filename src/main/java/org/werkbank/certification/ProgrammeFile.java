package org.werkbank.certification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.werkbank.platform.text.Text;

/**
 * Reads {@code programmes.yaml}, whose shape is {@code programmes.schema.json} beside this class
 * and which is described in {@code courses/PROGRAMMES.md}. Either every programme, or every fault
 * with its line.
 */
final class ProgrammeFile {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonSchema SCHEMA = schema();
  private static final int SHORTEST_MONTH = 28;

  private final String name;
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private ProgrammeFile(String name) {
    this.name = name;
  }

  /** What a file holds: programmes, or what is wrong with it. One of the lists is empty. */
  record Reading(List<Programme> programmes, List<String> faults) {
    Reading {
      programmes = List.copyOf(programmes);
      faults = List.copyOf(faults);
    }
  }

  /**
   * Reads the text of a file.
   *
   * @param name for the faults: {@code name:line: what is wrong}
   */
  static Reading read(String name, String text) {
    return new ProgrammeFile(name).read(text);
  }

  /**
   * A definition as a certificate keeps it.
   *
   * @param source {@link Programme#source()}
   */
  static Programme restore(String source) {
    try {
      return programme(new ObjectMapper().readTree(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reading read(String text) {
    List<Programme> programmes = new ArrayList<>();
    try {
      Node root =
          new Compose(LoadSettings.builder().setAllowDuplicateKeys(false).build())
              .composeString(text)
              .orElse(null);
      JsonNode content = root == null ? JSON.arrayNode() : json(root, "$");
      for (ValidationMessage fault : SCHEMA.validate(content)) {
        report(
            fault.getInstanceLocation().toString(),
            fault.getMessage().replaceFirst("^\\$[^:]*: ", ""));
      }
      if (faults.isEmpty()) content.forEach(one -> programmes.add(programme(one)));
      if (faults.isEmpty()) checkTogether(programmes);
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      faults.add(name + ":" + line + ": " + broken.getProblem());
    }
    return new Reading(faults.isEmpty() ? programmes : List.of(), faults);
  }

  private void checkTogether(List<Programme> programmes) {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < programmes.size(); i++) {
      Programme programme = programmes.get(i);
      String at = "$[" + i + "]";
      for (int j = 0; j < programme.requires().size(); j++) {
        String required = programme.requires().get(j);
        if (!codes.contains(required))
          report(at + ".requires[" + j + "]", required + " is no programme above this one");
      }
      if (!codes.add(programme.code())) report(at + ".code", programme.code() + " is there twice");
      programme.renewal().ifPresent(renewal -> check(programme, renewal, at + ".renewal"));
      if (programme.pass() > programme.items()) {
        report(
            at + ".pass",
            "asks for " + programme.pass() + " of " + programme.items() + " questions");
      }
      if (programme.must() > programme.items())
        report(at + ".must", "more than the test has questions");
      for (int j = 0; j < programme.courses().size(); j++) {
        int sum = programme.courses().get(j).levels().stream().mapToInt(Integer::intValue).sum();
        if (sum != 100) report(at + ".courses[" + j + "].levels", "add up to " + sum + ", not 100");
      }
    }
  }

  private void check(Programme programme, Programme.Renewal renewal, String at) {
    if (renewal.items() > programme.items()) report(at + ".items", "more than the whole test has");
    int months = Math.min(programme.months(false), programme.months(true));
    if (renewal.from() >= months * SHORTEST_MONTH)
      report(at + ".from", "is not shorter than the validity");
    if (renewal.must() > renewal.items()) report(at + ".must", "more than it has questions");
    if (renewal.pass() > renewal.items())
      report(at + ".pass", "asks for " + renewal.pass() + " of " + renewal.items() + " questions");
    for (int nr : renewal.exercises()) {
      if (nr > programme.exercises().size())
        report(at, "there is no exercise " + nr + " in this programme");
    }
  }

  private void report(String path, String message) {
    String at = path;
    while (!lines.containsKey(at) && !at.equals("$"))
      at = at.replaceFirst("(\\.[^.\\[]+|\\[\\d+])$", "");
    faults.add(name + ":" + lines.getOrDefault(at, 1) + ": " + path + " " + message);
  }

  private JsonNode json(Node node, String path) {
    lines.putIfAbsent(path, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    if (node instanceof MappingNode map) {
      ObjectNode object = JSON.objectNode();
      for (NodeTuple tuple : map.getValue()) {
        String key = ((ScalarNode) tuple.getKeyNode()).getValue();
        lines.put(
            path + "." + key,
            tuple.getKeyNode().getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
        object.set(key, json(tuple.getValueNode(), path + "." + key));
      }
      return object;
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = JSON.arrayNode();
      for (Node member : sequence.getValue())
        array.add(json(member, path + "[" + array.size() + "]"));
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    if (scalar.getTag().equals(Tag.INT))
      return JSON.numberNode(Integer.parseInt(scalar.getValue()));
    if (scalar.getTag().equals(Tag.FLOAT))
      return JSON.numberNode(Double.parseDouble(scalar.getValue()));
    if (scalar.getTag().equals(Tag.BOOL))
      return JSON.booleanNode(Boolean.parseBoolean(scalar.getValue()));
    return scalar.getTag().equals(Tag.NULL) ? JSON.nullNode() : JSON.textNode(scalar.getValue());
  }

  private static Programme programme(JsonNode json) {
    List<Programme.Part> courses = new ArrayList<>();
    json.get("courses")
        .forEach(
            one ->
                courses.add(
                    new Programme.Part(
                        one.get("slug").asText(), one.get("items").asInt(), levels(one))));
    List<Programme.TestExercise> exercises = new ArrayList<>();
    json.get("exercises").forEach(one -> exercises.add(exercise(one)));
    List<Programme.Outcome> outcomes = new ArrayList<>();
    json.get("outcomes")
        .forEach(
            one -> outcomes.add(new Programme.Outcome(one.get("competence").asText(), text(one))));
    return new Programme(
        json.get("code").asText(),
        json.get("version").asInt(),
        text(json.get("title")),
        text(json.get("summary")),
        text(json.get("level")),
        json.get("hours").asInt(),
        json.get("validity").asInt(),
        Optional.ofNullable(json.get("half-yearly")).map(JsonNode::asInt),
        words(json.path("requires")),
        courses,
        json.get("must").asInt(),
        json.get("pass").asInt(),
        exercises,
        Optional.ofNullable(json.get("renewal")).map(ProgrammeFile::renewal),
        text(json.get("assessment")),
        text(json.get("quality")),
        LocalDate.parse(json.get("law").asText()),
        outcomes,
        local(json),
        json.toString());
  }

  private static List<String> local(JsonNode json) {
    List<String> keys = new ArrayList<>();
    json.path("local").forEach(key -> keys.add(key.asText()));
    return keys;
  }

  private static List<Integer> levels(JsonNode course) {
    if (!course.has("levels")) return Programme.Part.USUAL;
    List<Integer> levels = new ArrayList<>();
    course.get("levels").forEach(share -> levels.add(share.asInt()));
    return levels;
  }

  @SuppressWarnings("unchecked")
  private static Programme.TestExercise exercise(JsonNode json) {
    Map<String, Object> parameters =
        new ObjectMapper().convertValue(json.get("parameters"), Map.class);
    return new Programme.TestExercise(
        json.get("type").asText(), parameters, text(json.get("title")));
  }

  private static Programme.Renewal renewal(JsonNode json) {
    boolean one = json.has("exercises-one-of");
    List<Integer> exercises = new ArrayList<>();
    json.path(one ? "exercises-one-of" : "exercises").forEach(nr -> exercises.add(nr.asInt()));
    return new Programme.Renewal(
        json.get("items").asInt(),
        json.get("must").asInt(),
        json.get("pass").asInt(),
        exercises,
        one,
        json.get("from").asInt(),
        json.get("grace").asInt());
  }

  private static List<String> words(JsonNode json) {
    List<String> words = new ArrayList<>();
    json.forEach(word -> words.add(word.asText()));
    return words;
  }

  private static Text text(JsonNode json) {
    return new Text(json.get("de").asText(), json.get("en").asText());
  }

  private static JsonSchema schema() {
    try (InputStream in = ProgrammeFile.class.getResourceAsStream("programmes.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
