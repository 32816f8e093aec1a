package org.werkbank.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.StringJoiner;

/**
 * The JSON Schemas beside this class (draft 2020-12), and their findings as faults that say what to
 * do.
 */
enum Schema {
  COURSE("course"),
  TERMS("terms"),
  ITEMS("items"),
  LEGAL_FACTS("legal-facts"),
  DATA("data"),
  GUESS("guess"),
  UNIT_HEAD("unit-head"),
  EASY_HEAD("easy-head"),
  GUIDE_HEAD("guide-head");

  private final JsonNode source;
  private final JsonSchema schema;

  Schema(String name) {
    try (InputStream file = Schema.class.getResourceAsStream(name + ".schema.json")) {
      SchemaValidatorsConfig config =
          SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
      source = new ObjectMapper().readTree(file);
      schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(source, config);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Tells every deviation; true if there was none. */
  boolean check(Yaml yaml, Faults faults) {
    boolean sound = true;
    for (ValidationMessage found : schema.validate(yaml.root())) {
      sound = false;
      tell(yaml, found, faults);
    }
    return sound;
  }

  private void tell(Yaml yaml, ValidationMessage found, Faults faults) {
    String at = found.getInstanceLocation().toString();
    String name = at.isEmpty() ? yaml.file() : at.substring(at.lastIndexOf('/') + 1);
    JsonNode rule = found.getSchemaNode();
    switch (found.getType()) {
      case "required" -> yaml.fault(faults, at, "problem.catalogue.required", found.getProperty());
      case "additionalProperties" ->
          yaml.fault(
              faults,
              at + '/' + found.getProperty(),
              "problem.catalogue.unknown",
              found.getProperty(),
              known(found));
      case "type" -> {
        String key =
            switch (rule.asText()) {
              case "string" -> "problem.catalogue.notText";
              case "integer" -> "problem.catalogue.notWhole";
              case "number" -> "problem.catalogue.notNumber";
              case "boolean" -> "problem.catalogue.notBoolean";
              case "array" -> "problem.catalogue.notList";
              default -> "problem.catalogue.notMap";
            };
        yaml.fault(faults, at, key, name);
      }
      case "enum" -> yaml.fault(faults, at, "problem.catalogue.notAllowed", name, words(rule));
      case "minItems" -> yaml.fault(faults, at, "problem.catalogue.tooFew", name, rule.asInt());
      case "maxItems" -> yaml.fault(faults, at, "problem.catalogue.tooMany", name, rule.asInt());
      case "minLength" -> yaml.fault(faults, at, "problem.catalogue.empty", name);
      case "maxLength" -> yaml.fault(faults, at, "problem.catalogue.tooLong", name, rule.asInt());
      case "minimum" -> yaml.fault(faults, at, "problem.catalogue.tooSmall", name, rule.asInt());
      case "exclusiveMinimum" -> yaml.fault(faults, at, "problem.catalogue.notPositive", name);
      case "maximum" -> yaml.fault(faults, at, "problem.catalogue.tooLarge", name, rule.asInt());
      default -> yaml.fault(faults, at, "problem.catalogue.pattern", name);
    }
  }

  /** Names the schema allows in the place where it met an unknown one. */
  private String known(ValidationMessage found) {
    String rule = found.getSchemaLocation().getFragment().toString();
    JsonNode properties = source.at(rule.substring(0, rule.lastIndexOf('/')) + "/properties");
    StringJoiner names = new StringJoiner(", ");
    properties.fieldNames().forEachRemaining(names::add);
    return names.toString();
  }

  private static String words(JsonNode list) {
    StringJoiner words = new StringJoiner(", ");
    list.elements().forEachRemaining(word -> words.add(word.asText()));
    return words.toString();
  }
}
