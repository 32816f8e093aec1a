package org.werkbank.certification.badge;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTimeTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.util.Map;

/**
 * The canonical N-Quads of a JSON-LD document: RDF Dataset Canonicalization (RDFC-1.0) with
 * SHA-256.
 *
 * <p>It is stricter than JSON-LD asks for, because what never reaches the RDF is not signed: a term
 * that no context defines, a null, a relative address or a JSON-LD keyword inside the document is
 * refused instead of dropped.
 */
final class Canonical {
  /** Longest time for one document; a hostile one could make blank nodes explode. */
  private static final long LIMIT_MILLIS = 3_000;

  private static final int DEEPEST = 20;

  private final DocumentLoader contexts;

  Canonical(DocumentLoader contexts) {
    this.contexts = contexts;
  }

  /** The lines in order, each with its newline. */
  String nquads(JsonObject document) throws Unsignable {
    refuseHidden(document, 0);
    try {
      JsonLdOptions options = new JsonLdOptions(contexts);
      options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
      JsonArray expanded = JsonLd.expand(JsonDocument.of(document)).options(options).get();
      refuseRelative(expanded);
      RdfCanon canon = RdfCanon.create("SHA-256", new RdfCanonTimeTicker(LIMIT_MILLIS));
      JsonLd.toRdf(JsonDocument.of(expanded)).options(options).provide(canon);
      StringWriter text = new StringWriter();
      canon.provide(new NQuadsWriter(text));
      return text.toString();
    } catch (JsonLdError | RdfConsumerException | IllegalStateException e) {
      throw new Unsignable(e.getMessage(), e);
    }
  }

  private static void refuseHidden(JsonValue value, int depth) throws Unsignable {
    if (depth > DEEPEST) throw new Unsignable("too deep");
    if (value instanceof JsonObject object) {
      for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
        boolean context = depth == 0 && entry.getKey().equals("@context");
        if (entry.getKey().startsWith("@") && !context)
          throw new Unsignable("keyword " + entry.getKey());
        refuseHidden(entry.getValue(), depth + 1);
      }
    } else if (value instanceof JsonArray array) {
      for (JsonValue member : array) refuseHidden(member, depth + 1);
    } else if (value == JsonValue.NULL) {
      throw new Unsignable("null");
    }
  }

  private static void refuseRelative(JsonValue value) throws Unsignable {
    if (value instanceof JsonObject object) {
      for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
        boolean address = entry.getKey().equals("@id") || entry.getKey().equals("@type");
        if (address) refuseRelativeAddress(entry.getValue());
        else refuseRelative(entry.getValue());
      }
    } else if (value instanceof JsonArray array) {
      for (JsonValue member : array) refuseRelative(member);
    }
  }

  private static void refuseRelativeAddress(JsonValue value) throws Unsignable {
    if (value instanceof JsonArray array) {
      for (JsonValue member : array) refuseRelativeAddress(member);
    } else if (!(value instanceof JsonString text)
        || !text.getString().matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")) {
      throw new Unsignable("relative address " + value);
    }
  }

  /** The document says something that a signature would not cover. */
  static final class Unsignable extends Exception {
    Unsignable(String message) {
      super(message);
    }

    Unsignable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
