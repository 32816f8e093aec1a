package org.werkbank.search.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.Keyword;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code openapi.yaml} promises, to judge answers by. */
public final class Promised {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final JsonSchemaFactory SCHEMAS = schemas();

  private final ObjectNode document;

  /** The description as it lies beside the code or as a server gave it. */
  public Promised(InputStream yaml) {
    Object read = new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
    document = JSON.valueToTree(read);
  }

  /** Schemas that stand inside a description, which has words of its own around them. */
  private static JsonSchemaFactory schemas() {
    List<Keyword> around =
        Stream.of("openapi", "info", "servers", "security", "paths", "components")
            .map(word -> (Keyword) new NonValidationKeyword(word))
            .toList();
    JsonMetaSchema description =
        JsonMetaSchema.builder(JsonMetaSchema.getV202012()).keywords(around).build();
    return JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
        .metaSchema(description)
        .build();
  }

  JsonNode document() {
    return document;
  }

  /**
   * How an answer differs from what is promised.
   *
   * @param path for example {@code /api/search}
   */
  public List<String> differences(String path, int status, String answer) {
    JsonNode response = document.at("/paths").path(path).at("/get/responses/" + status);
    if (response.has("$ref")) response = document.at(response.get("$ref").asText().substring(1));
    String schema = response.at("/content").path("application/json").at("/schema/$ref").asText();
    if (schema.isEmpty()) return List.of(status + " is not promised for " + path);
    ObjectNode root = document.deepCopy();
    root.put("$ref", schema);
    try {
      return SCHEMAS.getSchema(root).validate(JSON.readTree(answer)).stream()
          .map(ValidationMessage::toString)
          .toList();
    } catch (JsonProcessingException noJson) {
      return List.of("no JSON: " + answer);
    }
  }
}
