package org.werkbank.exercise;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.Outcome;

/**
 * Actions, parameters and outcomes as JSON, the way they lie in the database. Names are sorted:
 * equal is written equal.
 */
final class Written {
  /** Looked for once: {@code Json} looks for it at every call, which costs more than all else. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private Written() {}

  static String actions(List<Action> actions) {
    var array = JSON.createArrayBuilder();
    for (Action action : actions) {
      JsonObjectBuilder values = JSON.createObjectBuilder();
      new TreeMap<>(action.values()).forEach(values::add);
      array.add(JSON.createObjectBuilder().add("do", action.name()).add("with", values));
    }
    return array.build().toString();
  }

  static List<Action> actions(String json) {
    List<Action> actions = new ArrayList<>();
    for (JsonObject action : array(json).getValuesAs(JsonObject.class)) {
      Map<String, String> values = new HashMap<>();
      action
          .getJsonObject("with")
          .forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
      actions.add(new Action(action.getString("do"), values));
    }
    return List.copyOf(actions);
  }

  static String parameters(Map<String, Object> parameters) {
    return JSON.createObjectBuilder(sorted(parameters)).build().toString();
  }

  private static Map<String, Object> sorted(Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((name, value) -> sorted.put(name.toString(), ordered(value)));
    return sorted;
  }

  /** With the names of all maps inside in order. */
  private static Object ordered(Object value) {
    if (value instanceof Map<?, ?> map) return sorted(map);
    if (value instanceof List<?> list) return list.stream().map(Written::ordered).toList();
    return value;
  }

  static Map<String, Object> parameters(String json) {
    return plain(object(json));
  }

  private static Map<String, Object> plain(JsonObject object) {
    Map<String, Object> plain = new HashMap<>();
    object.forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  static String outcome(Outcome outcome) {
    JsonObjectBuilder measures = JSON.createObjectBuilder();
    new TreeMap<>(outcome.measures()).forEach(measures::add);
    return JSON.createObjectBuilder()
        .add("passed", outcome.passed())
        .add("score", outcome.score())
        .add("measures", measures)
        .build()
        .toString();
  }

  static Outcome outcome(String json) {
    JsonObject object = object(json);
    Map<String, Double> measures = new HashMap<>();
    object
        .getJsonObject("measures")
        .forEach((name, value) -> measures.put(name, ((JsonNumber) value).doubleValue()));
    return new Outcome(
        object.getBoolean("passed"), object.getJsonNumber("score").doubleValue(), measures);
  }

  /** What YAML made of an author's parameter before. */
  private static Object plain(JsonValue value) {
    return switch (value.getValueType()) {
      case TRUE -> true;
      case FALSE -> false;
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> number((JsonNumber) value);
      case OBJECT -> plain(value.asJsonObject());
      case ARRAY -> value.asJsonArray().stream().map(Written::plain).toList();
      default -> throw new IllegalArgumentException("not a parameter: " + value);
    };
  }

  private static Object number(JsonNumber number) {
    return number.isIntegral() ? (Object) number.intValueExact() : (Object) number.doubleValue();
  }

  private static JsonArray array(String json) {
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      return reader.readArray();
    }
  }

  private static JsonObject object(String json) {
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
